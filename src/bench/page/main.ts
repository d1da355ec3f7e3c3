/** The bench page: the house's tokens for the document, and the packages that the server has. */
import { tokens } from '../../player/theme/tokens.js';
import { standardOf } from '../lms/standards.js';
import type { News } from '../news.js';
import type { PackageOnPage } from '../server/page.js';
import { BenchApp } from './bench-app/bench-app.js';

const sheet = tokens.styleSheet;
if (sheet) document.adoptedStyleSheets = [sheet];

const dataIn = (id: string): unknown => JSON.parse(document.getElementById(id)?.textContent ?? 'null');
const packages = ((dataIn('packages') ?? []) as readonly PackageOnPage[]).filter(({ id }) => standardOf(id));
const asked = new URLSearchParams(location.search).get('package');

const app = new BenchApp();
app.packages = packages;
app.news = dataIn('news') as News | null;
app.current = packages.find(({ id }) => id === asked) ?? packages[0];
document.body.append(app);
document.title = app.current ? `Bench: ${app.current.title}` : 'Bench';
