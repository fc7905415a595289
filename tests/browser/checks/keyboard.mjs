// The tab key alone: reaches everything that can be used, in the order of the page, and shows where it is.

const MOST = 150;

/** What a person with a keyboard would have to reach. Radios of one name are one stop. */
function stopsOf() {
    const groups = new Set();
    const stops = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
        .filter((e) => !e.disabled && e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
        .filter((e) => {
            if (e.type !== 'radio') return true;
            const group = `${e.form?.action}|${e.name}`;
            return !groups.has(group) && groups.add(group);
        });
    stops.forEach((e, i) => e.setAttribute('data-stop', i));
    return stops.length;
}

function whereFocusIs() {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const key = element.getAttribute('data-stop') ?? (element.type === 'radio'
        ? [...document.querySelectorAll('[data-stop]')].find((e) => e.type === 'radio' && e.name === element.name)?.getAttribute('data-stop') : null);
    const box = element.getBoundingClientRect();
    // A radio is drawn by its label.
    const drawn = element.matches('.govuk-radios__input, .govuk-checkboxes__input') ? element.nextElementSibling : element;
    const after = drawn === element ? '' : getComputedStyle(drawn, '::before').boxShadow + getComputedStyle(drawn, '::before').outlineStyle;
    const style = getComputedStyle(element);
    const visible = element.type === 'date' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none' || (after && !/^none ?none$/.test(after));
    const inView = box.bottom > 0 && box.top < innerHeight;
    return { key, visible, inView, name: `${element.localName} “${(element.textContent || element.name || '').trim().slice(0, 40)}”` };
}

export async function keyboard(page) {
    const found = [];
    const all = await page.evaluate(stopsOf);
    await page.evaluate(() => { document.activeElement?.blur(); scrollTo(0, 0); });
    // From the very start of the document, whatever had the focus before.
    await page.evaluate(() => {
        const start = document.createElement('span');
        start.tabIndex = -1;
        document.body.prepend(start);
        start.focus();
        start.remove();
    });
    const reached = new Set();
    const wanted = Math.min(all, MOST);
    let last = -1;
    // A field for a day is several stops: its parts and its calendar.
    const more = 3 * (await page.locator('input[type=date]').count());
    for (let i = 0; i < wanted + more && reached.size < wanted; ++i) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(whereFocusIs);
        if (!at) break;
        if (at.key === null) { found.push(`the tab key stops at ${at.name}, which nobody needs`); continue; }
        reached.add(at.key);
        if (!at.visible) found.push(`the focus cannot be seen on ${at.name}`);
        if (!at.inView) found.push(`the focus is out of sight on ${at.name}`);
        if (Number(at.key) < last) found.push(`the tab key goes back, to ${at.name}`);
        last = Number(at.key);
    }
    if (reached.size < wanted) found.push(`the tab key reaches ${reached.size} of ${wanted}`);
    return [...new Set(found)].slice(0, 5);
}
