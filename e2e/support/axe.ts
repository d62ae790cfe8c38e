// What axe finds on a page, said so that the place can be found.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** The page as it stands breaks none of the rules that axe knows. */
export async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${page.url()} ${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(" | ")}`,
    ),
  ).toEqual([]);
}
