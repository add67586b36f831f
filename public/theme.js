// Runs before the first paint, so that a chosen theme does not flash. Storage may be blocked; then the system decides.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // The system's setting holds.
}
