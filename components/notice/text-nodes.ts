// A long text -> strings that are a text node each. Chromium begins a new node at 65,536 characters of one as it reads a
// page; React then finds other nodes than it made, and renders the whole page anew, under the hands of whoever uses it.

/** No node of ours is longer, in code units. */
export const longestNode = 32_768;

/** The text in pieces which together are it; no character is cut apart. */
export function toTextNodes(text: string): string[] {
  const nodes: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + longestNode, text.length);
    if (end < text.length && /[\udc00-\udfff]/.test(text.charAt(end)) && /[\ud800-\udbff]/.test(text.charAt(end - 1)))
      end -= 1;
    nodes.push(text.slice(start, end));
    start = end;
  }
  return nodes;
}
