import Link from "next/link";

export type Crumb = { label: string; href?: string };

/** Where one is, the page's headline, and what can be done here. */
export function PageHead({
  crumbs = [],
  title,
  actions,
  children,
}: {
  crumbs?: Crumb[];
  title: React.ReactNode;
  actions?: React.ReactNode;
  children?: React.ReactNode;
}) {
  const buttons = actions ? (
    <div className="no-print ml-auto flex flex-wrap items-center gap-1.5">{actions}</div>
  ) : null;
  return (
    <div className="mb-4">
      {crumbs.length > 0 ? (
        <div className="flex min-h-[34px] flex-wrap items-center gap-x-3 gap-y-1.5">
          <Breadcrumb crumbs={crumbs} />
          {buttons}
        </div>
      ) : null}
      <div className="mt-1 mb-2.5 flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <h1 className="min-w-0">{title}</h1>
        {crumbs.length > 0 ? null : buttons}
      </div>
      {children}
    </div>
  );
}

/** Where one is, by the pages above it. */
export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className="min-w-0 text-sm text-ink-3">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map((crumb, index) => (
          <li key={`${crumb.href}-${crumb.label}`} className="flex gap-x-2">
            {index > 0 ? <span aria-hidden="true">/</span> : null}
            {crumb.href ? (
              <Link href={crumb.href} className="hover:text-ink hover:underline">
                {crumb.label}
              </Link>
            ) : (
              crumb.label
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
