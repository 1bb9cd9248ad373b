/**
 * Banc de l'audit : `npm run build`, puis `node scripts/lancer.mjs bancs/audit/index.ts`. Un grand classeur contre sa décompression seule, et deux cents
 * petits ; les rapports sont ceux d'une même exécution, sur les minimums de tours entrelacés. 1 : un objectif manqué.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decompresserTout } from './decompresser'
import { fabriquerGrandClasseur } from './grand-classeur'
import { MESURER, mesurerProcessus } from './mesurer-processus'
import type { Consommation } from './mesurer-processus'

const TOURS = 5
const LIGNES = 100_000
const PETITS = 200
const COEURS = 2
const FOIS_LA_DECOMPRESSION = 5
const PIC_MO = 400
const FICHIERS_PAR_SECONDE = 10
const COMMANDE = resolve('dist/cli/mixite.js')
const CORPUS = 'test/classeurs'

const [option, fichier] = process.argv.slice(2)
if (option === '--decompresser' && fichier !== undefined) console.log(decompresserTout(fichier))
else process.exitCode = await relever()

async function relever(): Promise<number> {
  if (!existsSync(COMMANDE)) throw new Error(`${COMMANDE} manque : lancez d’abord « npm run build ».`)
  const dossier = mkdtempSync(join(tmpdir(), 'mixite-banc-'))
  try {
    const grand = join(dossier, 'grand.xlsx')
    writeFileSync(grand, await fabriquerGrandClasseur(LIGNES))
    const petits = copierDesPetits(join(dossier, 'petits'))
    const mesureur = join(dossier, 'mesurer.cjs')
    writeFileSync(mesureur, MESURER)
    const programme = fileURLToPath(import.meta.url)
    const [seule, audit, lot]: [Consommation[], Consommation[], Consommation[]] = [[], [], []]
    for (let tour = 1; tour <= TOURS; tour += 1) {
      console.error(`tour ${tour} sur ${TOURS}`)
      seule.push(mesurerProcessus(mesureur, [programme, '--decompresser', grand]))
      audit.push(mesurerProcessus(mesureur, [COMMANDE, 'auditer', grand, '--json'], [0, 1]))
      lot.push(mesurerProcessus(mesureur, [COMMANDE, 'auditer', petits, '--json'], [0, 1]))
    }
    return juger(seule, audit, lot)
  } finally {
    rmSync(dossier, { recursive: true, force: true })
  }
}

/** Les classeurs d'épreuve, autant de fois qu'il faut. */
function copierDesPetits(dossier: string): string {
  mkdirSync(dossier)
  const noms = readdirSync(CORPUS).filter((nom) => nom.endsWith('.xlsx'))
  for (let i = 0; i < PETITS; i += 1) copyFileSync(join(CORPUS, noms[i % noms.length] ?? ''), join(dossier, `${i}.xlsx`))
  return dossier
}

function juger(seule: readonly Consommation[], audit: readonly Consommation[], lot: readonly Consommation[]): number {
  const moindre = (mesures: readonly Consommation[], champ: keyof Consommation): number => Math.min(...mesures.map((mesure) => mesure[champ]))
  const rapport = moindre(audit, 'cpuMs') / moindre(seule, 'cpuMs')
  const pic = Math.max(...audit.map(({ picMo }) => picMo))
  // Sur une machine chargée, le temps mural dit la charge : le débit se juge au processeur, sur deux cœurs.
  const debit = (PETITS * COEURS) / (moindre(lot, 'cpuMs') / 1000)
  const lignes = [
    [`${LIGNES} × 50, processeur de l’audit / décompression seule`, rapport, `≤ ${FOIS_LA_DECOMPRESSION}`, rapport <= FOIS_LA_DECOMPRESSION],
    [`${LIGNES} × 50, pic de mémoire (Mo)`, pic, `≤ ${PIC_MO}`, pic <= PIC_MO],
    [`${PETITS} petits classeurs, par seconde de deux cœurs`, debit, `≥ ${FICHIERS_PAR_SECONDE}`, debit >= FICHIERS_PAR_SECONDE],
  ] as const
  console.log(`décompression ${moindre(seule, 'cpuMs').toFixed(0)} ms, audit ${moindre(audit, 'cpuMs').toFixed(0)} ms de processeur`)
  console.log(`${PETITS} petits classeurs : ${(moindre(lot, 'murMs') / 1000).toFixed(1)} s au mur, au mieux`)
  for (const [quoi, mesure, vise, tenu] of lignes) console.log(`${tenu ? 'tenu  ' : 'MANQUÉ'} ${quoi} : ${mesure.toPrecision(3)} (${vise})`)
  return lignes.every(([, , , tenu]) => tenu) ? 0 : 1
}
