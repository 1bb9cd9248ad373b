import { realpathSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { servirLesAudits } from './audit/ouvrier'
import { executer } from './executer'

/** Efface la ligne courante du terminal. */
const EFFACER = '\r\u001b[2K'

function commander(): void {
  // Un lecteur qui ferme le tuyau avant la fin (`mixite fonctions | head`) n'est pas une erreur.
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause
  })
  const programme = process.argv[1]
  const sorties = {
    ecrire: (texte: string) => process.stdout.write(`${texte}\n`),
    prevenir: (phrase: string) => process.stderr.write(`mixite : ${phrase}\n`),
  }
  const moyens = {
    ...(programme === undefined ? {} : { programme: realpathSync(programme) }),
    ...(process.stderr.isTTY ? { montrer: (ligne: string) => process.stderr.write(EFFACER + ligne) } : {}),
  }
  void executer(process.argv.slice(2), sorties, moyens).then((code) => {
    process.exitCode = code
  })
}

// Le même fichier sert de commande, et d'ouvrier dans les fils qu'elle ouvre.
if (parentPort === null) commander()
else servirLesAudits(parentPort)
