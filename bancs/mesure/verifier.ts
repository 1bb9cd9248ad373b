import { ecarts, SOMMES, sommesCalculees, valeurs } from './controles'
import type { Charge, Voie } from './voies'

const CHARGES: readonly Charge[] = ['W1', 'W2', 'W3']
const LIGNES_DU_LOT = 20_000
const PAIRS: readonly Voie['nom'][] = ['json-logic-js', 'publicodes']
const LIGNES_DES_PAIRS = 500
const LIGNES_DU_PRODUIT = 100_000

/** Contrôle tous les résultats avant de mesurer ; rend une phrase par faute. */
export function verifier(): string[] {
  const fautes: string[] = []
  for (const effectif of [1000, 100_000] as const) {
    const [attendu, lu] = [JSON.stringify(SOMMES[effectif]), JSON.stringify(sommesCalculees(effectif))]
    if (attendu !== lu) fautes.push(`sommes de contrôle à ${effectif} lignes : ${lu} au lieu de ${attendu}`)
  }
  const comparer = (charge: Charge, a: Voie['nom'], b: Voie['nom'], effectif: number): void => {
    const differents = ecarts(valeurs(charge, a, effectif), valeurs(charge, b, effectif))
    if (differents.length === 0) return
    fautes.push(`${charge} : « ${a} » et « ${b} » diffèrent ${differents.length} fois, d’abord au rang ${differents[0]}`)
  }
  for (const charge of CHARGES) {
    for (const pair of PAIRS) comparer(charge, 'à la lettre', pair, LIGNES_DES_PAIRS)
    comparer(charge, 'JS de la même loi', 'produit, plage', LIGNES_DU_PRODUIT)
  }
  for (const charge of ['W1', 'W2'] as const) comparer(charge, 'produit, plage', 'produit, fonction', LIGNES_DU_PRODUIT)
  comparer('W4', 'JS de la même loi', 'produit, fonction', LIGNES_DU_LOT)
  return fautes
}
