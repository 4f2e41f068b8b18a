/* The theme that the reader chose, before anything is drawn. */
(function () {
  "use strict";
  var theme;
  try { theme = localStorage.getItem("annals-theme"); } catch (denied) { return; }
  if (theme === "light" || theme === "dark") document.documentElement.setAttribute("data-theme", theme);
})();
