/** Slanting lines: told from what is filled without its colour. */
export function ChartPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        className="chart-pattern"
        width={4}
        height={4}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={1.6} height={4} />
      </pattern>
    </defs>
  );
}
