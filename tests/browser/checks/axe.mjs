import { axeSource } from '../lib/web.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds, one line each with the element that it was found on. */
export async function axe(page) {
    await page.evaluate(axeSource);
    const results = await page.evaluate((tags) => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }), TAGS);
    return results.violations.flatMap((violation) =>
        violation.nodes.slice(0, 3).map((node) => {
            const why = [...node.any, ...node.all, ...node.none][0]?.message ?? violation.help;
            return `axe ${violation.id}: ${why} (${node.html.slice(0, 160)})`;
        }));
}
