(() => {
  const root = document.documentElement;
  const button = document.getElementById("theme");
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const stored = () => { try { return localStorage.getItem("ruvgen-theme"); } catch { return null; } };
  const store = (theme) => { try { localStorage.setItem("ruvgen-theme", theme); } catch { /* of a file, it may be forbidden */ } };
  const dark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const label = () => { button.textContent = dark() ? "Light" : "Dark"; };
  if (stored()) root.dataset.theme = stored();
  button.hidden = false;
  button.addEventListener("click", () => {
    root.dataset.theme = dark() ? "light" : "dark";
    store(root.dataset.theme);
    label();
  });
  system.addEventListener("change", label);
  label();
  // A frame out of sight has no width, which the flame graph asks for as soon as it is there.
  for (const frame of document.querySelectorAll("iframe[data-src]")) {
    new IntersectionObserver((seen, observer) => {
      if (!seen.some((entry) => entry.isIntersecting)) return;
      frame.src = frame.dataset.src;
      observer.disconnect();
    }).observe(frame);
  }
})();
