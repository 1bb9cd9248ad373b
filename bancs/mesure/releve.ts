import type { Contexte } from './contexte'
import type { Objectif } from './objectifs'
import type { LigneChangeante } from './seuils-entiers'
import type { Mesure } from './tours'

const nombre = (valeur: number): string => valeur.toLocaleString('fr-FR', { maximumSignificantDigits: 4 })

/** Met un tableau en colonnes ; les deux premières à gauche, les autres à droite. */
function aligner(lignes: readonly (readonly string[])[]): string {
  const largeurs = (lignes[0] ?? []).map((_, rang) => Math.max(...lignes.map((ligne) => (ligne[rang] ?? '').length)))
  const caler = (texte: string, rang: number): string =>
    rang < 2 ? texte.padEnd(largeurs[rang] ?? 0) : texte.padStart(largeurs[rang] ?? 0)
  return lignes.map((ligne) => ligne.map(caler).join('  ').trimEnd()).join('\n')
}

export function redigerContexte({ date, node, v8, processeur, coeurs, memoireGo, charge, pairs }: Contexte): string {
  const versions = Object.entries(pairs).map(([paquet, version]) => `${paquet} ${version}`)
  return [
    `Relevé du ${date} — Node ${node} (V8 ${v8}), ${coeurs} × ${processeur}, ${memoireGo} Go, charge ${charge.toFixed(2)}`,
    `Pairs : ${versions.join(', ')}`,
  ].join('\n')
}

export function redigerMesures(mesures: readonly Mesure[]): string {
  const titres = ['charge', 'voie', 'lignes', 'min ms', 'médiane', 'max', 'k lignes/s CPU', 'pic Mo']
  const lignes = mesures.map(({ charge, voie, effectif, cpuMs, kLignesParSeconde, picMo }) => [
    charge,
    voie,
    nombre(effectif),
    nombre(cpuMs.min),
    nombre(cpuMs.mediane),
    nombre(cpuMs.max),
    nombre(kLignesParSeconde),
    picMo === null ? '–' : String(picMo),
  ])
  return aligner([titres, ...lignes])
}

export function redigerObjectifs(objectifs: readonly Objectif[]): string {
  const titres = ['charge', 'rapport', 'lignes', 'mesuré', 'visé', '']
  const lignes = objectifs.map(({ charge, rapport, effectif, mesure, vise, tenu }) => [
    charge,
    rapport,
    nombre(effectif),
    `${nombre(mesure)} ×`,
    `${rapport.startsWith('pic') ? '≤ ' : '≥ '}${nombre(vise)} ×`,
    tenu ? 'tenu' : 'MANQUÉ',
  ])
  return aligner([titres, ...lignes])
}

export function redigerChangeantes(lignes: readonly LigneChangeante[]): string {
  return lignes
    .map(
      ({ rang, residences, logements, cible, trancheFlottante, trancheEntiere }) =>
        `  ligne ${rang} : RP ${residences}, LS ${logements}, cible ${cible} % → ` +
        `tranche ${trancheFlottante} en flottants, ${trancheEntiere} en entiers`,
    )
    .join('\n')
}
