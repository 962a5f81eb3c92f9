// ODK Web Forms on a page: a test says which XForm it opens, and reads what is sent.
import { createApp, h } from "vue";
import { OdkWebForm, webFormsPlugin } from "@getodk/web-forms";

window.show = (xform) => {
  window.sent = null;
  const form = {
    formXml: xform,
    fetchFormAttachment: async () => new Response("", { status: 404 }),
    missingResourceBehavior: "BLANK",
    onSubmit: async ({ data }) => {
      window.sent = await data[0].get("xml_submission_file").text();
    },
  };
  createApp({ render: () => h(OdkWebForm, form) }).use(webFormsPlugin).mount("#form");
};
window.ready = true;
