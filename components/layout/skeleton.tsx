/** The shape of a page that is on its way. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div role="status" className="mt-8">
      <span className="sr-only">{label}</span>
      <div aria-hidden="true">
        <div className="skeleton h-8 w-56" />
        <div className="skeleton mt-3 h-5 w-full max-w-[36rem]" />
        <div className="mt-8 space-y-4">
          {[92, 78, 85, 60, 88, 70, 95, 64].map((width) => (
            <div key={width} className="skeleton h-6" style={{ width: `${width}%` }} />
          ))}
        </div>
      </div>
    </div>
  );
}
