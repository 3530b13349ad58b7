// Opens pages of a WACZ file in ReplayWeb.page and prints what is shown as JSON.
// Arguments: path of the browser, address of ReplayWeb.page, address of the WACZ file, file for a screenshot,
// pages as JSON: [{url, ts, heading}].
import { chromium } from "playwright-core";

const [executablePath, app, source, screenshot, pages] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const result = { shown: [], outside: [], errors: [] };
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const home = new URL(app).host;
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.host !== home) result.outside.push(request.url());
  });
  page.on("pageerror", (error) => result.errors.push(String(error)));
  for (const { url, ts, heading } of JSON.parse(pages)) {
    const view = new URLSearchParams({ view: "pages", url, ts: ts.replace(/\D/g, "").slice(0, 14) });
    await page.goto("about:blank"); // another fragment alone would not load the page anew
    await page.goto(`${app}?source=${encodeURIComponent(source)}#${view}`);
    const frame = await findReplay(page, heading);
    result.shown.push({
      url,
      frame: frame.url(),
      title: plain(await frame.title()),
      headings: (await frame.locator("h1, h2").allInnerTexts()).map(plain),
      text: plain(await frame.locator("body").innerText()),
      pictures: await frame.locator("img").evaluateAll((images) => images.map((image) => image.naturalWidth)),
    });
    if (result.shown.length === 1) await page.screenshot({ path: screenshot });
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(result));

// Text with every run of white space as one blank.
function plain(text) {
  return text.split(/\s+/).filter(Boolean).join(" ");
}

// The frame that shows the heading; the service worker answers for it out of the WACZ file.
async function findReplay(page, heading) {
  const until = Date.now() + 40000;
  while (Date.now() < until) {
    for (const frame of page.frames()) {
      if (!frame.url().includes("mp_/")) continue;
      try {
        if (plain(await frame.locator("body").innerText({ timeout: 1000 })).includes(heading)) return frame;
      } catch {
        // the frame is still loading, or was replaced
      }
    }
    await page.waitForTimeout(100);
  }
  const seen = [];
  for (const frame of page.frames()) seen.push(`${frame.url()}: ${(await frame.locator("body").innerText()).slice(0, 300)}`);
  throw new Error(`"${heading}" is not shown; frames: ${seen.join(" | ")}`);
}
