import { benchLoading } from './loading.ts';
import { benchSearch } from './search/run.ts';

/** The benchmarks by name: `npm run bench -- search --seed 2`; without a name, all of them. */
const benchmarks: Record<string, (args: string[]) => Promise<void>> = { corpus: benchLoading, search: benchSearch };

const [name, ...args] = process.argv.slice(2);
const chosen = name === undefined ? Object.values(benchmarks) : [benchmarks[name]];
for (const bench of chosen) {
  if (!bench) {
    console.error(`no benchmark \`${name}\`, expected one of: ${Object.keys(benchmarks).join(', ')}`);
    process.exitCode = 2;
    break;
  }
  await bench(args);
}
