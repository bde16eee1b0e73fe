/** Three nodes bound to one: the sign of the program. */
export function Logo() {
  return (
    <svg className="logo" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 5 5 18M12 5l7 13M5 18h14M12 5v9" stroke="currentColor" strokeWidth="1.6" fill="none" />
      <circle cx="12" cy="5" r="3.2" fill="currentColor" />
      <circle cx="5" cy="18.5" r="3.2" fill="currentColor" />
      <circle cx="19" cy="18.5" r="3.2" fill="currentColor" />
    </svg>
  );
}
