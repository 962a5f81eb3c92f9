// The component of docs/forms/rjsf.md on a page: a test says which form it shows.
import { createRoot } from "react-dom/client";
import { AnswerForm } from "./rjsf-how-to.jsx";

window.show = ({ saved, ...form }) => {
  window.saved = null;
  document.documentElement.lang = form.schema["x-locale"];
  createRoot(document.getElementById("form")).render(
    <AnswerForm {...form} saved={saved ?? undefined} onSave={(answers) => (window.saved = answers)} />,
  );
};
