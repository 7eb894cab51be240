/** The picture of the app, in the colours of the theme. */
export function AppMark() {
  return (
    <svg className="first-run-mark" viewBox="24 24 464 464" aria-hidden="true">
      <rect x="24" y="24" width="464" height="464" rx="108" />
      <rect x="140" y="104" width="232" height="60" rx="30" />
      <path d="M216 150h80v74h-80z" />
      <circle cx="256" cy="306" r="92" strokeWidth="46" />
    </svg>
  );
}
