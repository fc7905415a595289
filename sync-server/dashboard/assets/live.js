// Keeps a page that follows the log up to date while it is open. Everything works without it: it only saves the reload.
//
// The page: <main data-follows="41" data-follows-day="2026-06-04"> was made from the log up to 41 on that day, and what may be
// renewed are the elements with data-live and an id (where there is none, main itself). `/changes?after=41&day=2026-06-04` answers
// 204 while the log is no longer and it is still that day, else 200 with {"head": 42}; then the page is asked for again and what
// has changed in those elements is put in place of what was there. What somebody is typing, has folded out, has the focus on or has
// scrolled to stays as it is.

const EVERY = 1000;
const AT_MOST = 60000;
const [RENEWED, LATER, GONE] = ['renewed', 'later', 'gone'];
const HEADERS = { 'x-sightline-live': '1' }; // A page that renews itself does not keep a session awake.

const main = document.querySelector('main[data-follows]');
if (main) follow();

function follow() {
    let after = main.dataset.follows;
    let wait = EVERY;
    let timer = 0;
    let asking = false;
    const status = document.createElement('p');
    status.className = 'govuk-visually-hidden';
    status.setAttribute('role', 'status');
    main.before(status);
    const warning = document.createElement('p');
    warning.className = 'sl-live';
    warning.setAttribute('role', 'status');
    warning.hidden = true;
    main.prepend(warning);

    const later = () => {
        clearTimeout(timer);
        if (!document.hidden) timer = setTimeout(ask, wait);
    };
    const stop = (words) => {
        clearTimeout(timer);
        document.removeEventListener('visibilitychange', again);
        removeEventListener('online', again);
        warning.textContent = words;
        warning.hidden = false;
    };
    const again = () => {
        wait = EVERY;
        if (document.hidden) clearTimeout(timer);
        else ask();
    };

    async function ask() {
        if (asking) return;
        asking = true;
        clearTimeout(timer);
        try {
            const day = main.dataset.followsDay;
            const asked = new URLSearchParams(day ? { after, day } : { after });
            const answer = await fetch(`/changes?${asked}`, options());
            if (answer.status === 401 || answer.redirected) return stop('You are signed out. Sign in again to go on.');
            if (answer.status === 403 || answer.status === 404) return stop('This page is no longer kept up to date. Load it again.');
            if (!answer.ok) throw new Error(String(answer.status));
            if (answer.status === 200) {
                const head = String((await answer.json()).head);
                const renewed = await renew();
                if (renewed === GONE) return stop('This page can no longer be shown as it is. Load it again.');
                if (renewed === RENEWED) {
                    after = head;
                    status.textContent = `The page was brought up to date at ${clock()}.`;
                }
            }
            wait = EVERY;
            warning.hidden = true;
        } catch {
            wait = Math.min(wait * 2, AT_MOST);
            if (warning.hidden) {
                warning.textContent = `Not up to date: the server could not be reached at ${clock()}. Trying again.`;
                warning.hidden = wait < EVERY * 4; // One lost answer is nothing to trouble anybody with.
            }
        } finally {
            asking = false;
            if (document.contains(status)) later();
        }
    }

    document.addEventListener('visibilitychange', again);
    addEventListener('online', again);
    later();
}

function options() {
    return { headers: HEADERS, credentials: 'same-origin', cache: 'no-store' };
}

function clock() {
    return new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** Asks for the page again and puts its parts in place, unless it is another page now, or its figures are still worked out. */
async function renew() {
    const answer = await fetch(location.pathname + location.search, options());
    if (answer.status >= 500) throw new Error(String(answer.status));
    if (!answer.ok || answer.redirected) return GONE;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('main');
    if (!fresh) return GONE;
    if (fresh.dataset.follows === undefined) return LATER; // Meanwhile what is there stays there.
    const parts = main.querySelectorAll('[data-live][id]');
    const pairs = parts.length ? [...parts].map((part) => [part, page.getElementById(part.id)]) : [[main, fresh]];
    const focused = document.activeElement;
    const scrolled = scrollY;
    for (const [part, its] of pairs) if (its) merge(part, its);
    main.dataset.follows = fresh.dataset.follows;
    if (fresh.dataset.followsDay) main.dataset.followsDay = fresh.dataset.followsDay;
    // An element that was moved to its new place loses the focus.
    if (focused !== document.activeElement && focused?.isConnected) focused.focus({ preventScroll: true });
    scrollTo({ top: scrolled, behavior: 'instant' });
    return RENEWED;
}

/** What a child is known by among its siblings, so that a row that moves is moved and not made anew. */
function keyOf(node) {
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const name = node.localName;
    if (node.id) return `${name}#${node.id}`;
    if (name === 'tr' || name === 'li') {
        const link = node.querySelector('a[href]');
        if (link) return `${name}>${link.getAttribute('href')}`;
    }
    return '';
}

/** Whether somebody is at it: a form with something typed, or with the focus in it. */
function isInUse(form) {
    if (form.contains(document.activeElement)) return true;
    return [...form.elements].some((field) =>
        field.type === 'checkbox' || field.type === 'radio' ? field.checked !== field.defaultChecked
        : field.options ? [...field.options].some((option) => option.selected !== option.defaultSelected)
        : 'defaultValue' in field && field.value !== field.defaultValue);
}

function mergeAttributes(old, fresh) {
    const kept = (name) => (old.localName === 'details' && name === 'open') || name.startsWith('data-follows');
    for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name) && !kept(name)) old.removeAttribute(name);
    for (const { name, value } of fresh.attributes)
        if (old.getAttribute(name) !== value && !kept(name)) old.setAttribute(name, value);
}

function isAlike(old, fresh) {
    return old.nodeType === fresh.nodeType && old.nodeName === fresh.nodeName && keyOf(old) === keyOf(fresh);
}

/** Makes `old` say what `fresh` says, keeping every element that stays. */
function merge(old, fresh) {
    if (old.nodeType !== Node.ELEMENT_NODE) {
        if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
        return;
    }
    if (old.localName === 'form' && isInUse(old)) return;
    if (old.isEqualNode(fresh)) return;
    mergeAttributes(old, fresh);
    const known = new Map();
    for (const child of old.childNodes) {
        const key = keyOf(child);
        if (key && !known.has(key)) known.set(key, child);
    }
    let place = old.firstChild;
    const skipOurs = () => {
        while (place?.classList?.contains('sl-live')) place = place.nextSibling;
    };
    for (const its of [...fresh.childNodes]) {
        skipOurs();
        const key = keyOf(its);
        const same = key ? known.get(key) : place && isAlike(place, its) ? place : null;
        if (!same) {
            old.insertBefore(document.importNode(its, true), place);
            continue;
        }
        known.delete(key);
        if (same === place) place = place.nextSibling;
        else old.insertBefore(same, place);
        merge(same, its);
    }
    while (place) {
        const next = place.nextSibling;
        if (!place.classList?.contains('sl-live')) place.remove();
        place = next;
    }
}
