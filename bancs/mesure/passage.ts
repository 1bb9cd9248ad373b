import { GENERATEURS, VOIES } from './voies'

/** Mesure d’un processus neuf : temps de processeur d’un passage (millisecondes) et pic de mémoire (Mo). */
export interface Passage {
  readonly cpuMs: number
  readonly picMo: number
}

/** Un passage chronométré traite au moins ce nombre de lignes : plus court, l’horloge du processeur serait trop grossière. */
const LIGNES_PAR_PASSAGE = 20_000
const PASSAGES_MAX = 12
const BUDGET_MS = 1500

/**
 * Mesure une voie dans le processus courant : ramasse-miettes forcé avant chaque passage, temps du processus entier
 * (compilation à chaud et ramasse-miettes compris), meilleur passage retenu. Une voie lente ne fait qu’un passage.
 */
export function mesurerPassage(rang: number, effectif: number): Passage {
  const voie = VOIES[rang]
  if (voie === undefined || globalThis.gc === undefined) throw new Error('voie inconnue, ou node lancé sans --expose-gc')
  const lignes = GENERATEURS[voie.charge](effectif)
  const noyau = voie.preparer()
  const repetitions = voie.nom === 'publicodes' ? 1 : Math.max(1, Math.ceil(LIGNES_PAR_PASSAGE / effectif))
  let meilleur = Infinity
  let depense = 0
  for (let passage = 0; passage < PASSAGES_MAX && depense < BUDGET_MS; passage += 1) {
    globalThis.gc()
    const debut = process.cpuUsage()
    for (let i = 0; i < repetitions; i += 1) noyau(lignes)
    const { user, system } = process.cpuUsage(debut)
    const cpuMs = (user + system) / 1000
    depense += cpuMs
    meilleur = Math.min(meilleur, cpuMs / repetitions)
  }
  return { cpuMs: meilleur, picMo: process.resourceUsage().maxRSS / 1024 }
}
