/** Heads and feet of printed pages; the number at the right foot is that of print.css. */
export function PageHeads({ title, siteName, facts }: { title: string; siteName: string; facts: string }) {
  const box = "font-size: 8.5pt; color: #444";
  return (
    <style>{`@media print {
  @page {
    @top-left { content: ${toCssString(title)}; ${box} }
    @top-right { content: ${toCssString(siteName)}; ${box} }
    @bottom-left { content: ${toCssString(facts)}; ${box} }
  }
  @page :first {
    @top-left { content: none }
  }
}`}</style>
  );
}

/** Any words as a string of CSS: whatever could end it stands as its number. */
function toCssString(words: string): string {
  return `"${words.replace(/["\\<>\p{Cc}\u2028\u2029]/gu, (one) => `\\${(one.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
