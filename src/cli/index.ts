import { executer } from './executer'

/** Un lecteur qui ferme le tuyau avant la fin (`mixite fonctions | head`) n'est pas une erreur. */
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause
})

void executer(process.argv.slice(2), {
  ecrire: (texte) => process.stdout.write(`${texte}\n`),
  prevenir: (phrase) => process.stderr.write(`mixite : ${phrase}\n`),
}).then((code) => {
  process.exitCode = code
})
