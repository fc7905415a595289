// What was found, in one list for all suites.
export class Report {
    #found = [];
    #done = new Map();

    /** `where` is the page, `what` one finding in words. */
    add(where, what) {
        this.#found.push({ where, what });
        console.log(`FAILED: ${where}: ${what}`);
    }
    addAll(where, list) {
        for (const what of list) this.add(where, what);
    }
    count(what, n = 1) {
        this.#done.set(what, (this.#done.get(what) ?? 0) + n);
    }
    say(line) {
        console.log(line);
    }
    get failures() {
        return this.#found.length;
    }
    get figures() {
        return [...this.#done].map(([what, n]) => `${n} ${what}`).join(', ');
    }
}
