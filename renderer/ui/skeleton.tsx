/** Stands where rows will be. Its style keeps it unseen for the first 200 ms. */
export function Skeleton({ rows, label }: { rows: number; label: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move
        <span key={row} className="skeleton-row" />
      ))}
    </div>
  );
}
