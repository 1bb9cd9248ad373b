import type { ModeArrondi } from '../socle/arrondi'
import type { FicheDeRegle } from '../socle/fiche'
import { MIXITE, reference } from '../socle/sources'

export const COM_05: FicheDeRegle = {
  id: 'COM-05',
  titre: 'Arrondis en logements',
  nature: 'calcul',
  articles: [reference('textes muets', MIXITE, 'règle COM-05')],
  parametres: [],
  pointsOuverts: ['AMB-05', 'AMB-43'],
}

/** Arrondi prudent : supérieur sur un minimum, inférieur sur un maximum. */
export function arrondiPrudent(nature: 'minimum' | 'maximum'): ModeArrondi {
  return nature === 'minimum' ? 'supérieur' : 'inférieur'
}

/**
 * Répartit `cible` logements selon des parts brutes total × poids / base (entiers) : chacune à l'entier inférieur, puis un
 * logement aux plus forts restes jusqu'à atteindre `cible`. À reste égal, l'ordre de saisie l'emporte.
 */
export function repartirAuxPlusFortsRestes(total: number, poids: readonly number[], base: number, cible = total): number[] {
  const restes = poids.map((p) => resteDuProduit(total, p, base))
  const parts = poids.map((p, rang) => quotientDuProduit(total, p, base, restes[rang] ?? 0))
  const ordre = poids.map((_, rang) => rang).sort((a, b) => (restes[b] ?? 0) - (restes[a] ?? 0) || a - b)
  const manque = cible - parts.reduce((somme, partie) => somme + partie, 0)
  for (let i = 0; i < manque; i += 1) {
    const rang = ordre[i % ordre.length] ?? 0
    parts[rang] = (parts[rang] ?? 0) + 1
  }
  return parts
}

function resteDuProduit(total: number, poids: number, base: number): number {
  const produit = total * poids
  return Number.isSafeInteger(produit) ? produit % base : Number((BigInt(total) * BigInt(poids)) % BigInt(base))
}

function quotientDuProduit(total: number, poids: number, base: number, reste: number): number {
  const produit = total * poids
  return Number.isSafeInteger(produit)
    ? (produit - reste) / base
    : Number((BigInt(total) * BigInt(poids) - BigInt(reste)) / BigInt(base))
}
