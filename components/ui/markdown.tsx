import ReactMarkdown from "react-markdown";

/**
 * Markdown as React elements: HTML in it stays text, images are not loaded, links lead only to http, https and mailto
 * and tell nothing of where they were clicked. For server components.
 */
export function Markdown({ children }: { children: string }) {
  return (
    <div className="grid gap-2 break-words [&_a]:text-accent [&_a]:underline [&_blockquote]:border-l-2 [&_blockquote]:border-line-strong [&_blockquote]:pl-3 [&_blockquote]:text-ink-2 [&_code]:rounded [&_code]:bg-sunk [&_code]:px-1 [&_code]:font-mono [&_code]:text-[0.92em] [&_ol]:list-decimal [&_ol]:pl-5 [&_pre]:overflow-x-auto [&_pre]:rounded-lg [&_pre]:bg-sunk [&_pre]:p-2 [&_ul]:list-disc [&_ul]:pl-5">
      <ReactMarkdown
        disallowedElements={["img"]}
        urlTransform={(url) => (/^(https?|mailto):/i.test(url) ? url : "")}
        components={{
          a: ({ href, children: words }) => (
            <a href={href} rel="nofollow noopener noreferrer" target="_blank">
              {words}
            </a>
          ),
          h1: "p",
          h2: "p",
          h3: "p",
        }}
      >
        {children}
      </ReactMarkdown>
    </div>
  );
}
