/** The folder of corpora: `--data folder`, or the variable `SITREP_DATA`. */
export function dataFolder(): string {
  const flag = process.argv.indexOf('--data')
  const folder = flag >= 0 ? process.argv[flag + 1] : process.env.SITREP_DATA
  if (folder === undefined) throw new Error('Give the data folder: --data folder, or SITREP_DATA=folder')
  return folder
}
