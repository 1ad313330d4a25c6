/** The doors: one small form in the middle, and nothing else. */
export default function EntryLayout({ children }: { children: React.ReactNode }) {
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-[380px] content-start gap-4 px-4 pt-[max(32px,12vh)] pb-16">
      <p className="font-serif text-[22px] leading-none font-semibold tracking-[-0.01em]">
        Gain<span className="text-b">say</span>
      </p>
      {children}
    </main>
  );
}
