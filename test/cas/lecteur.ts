import type { ArgumentBrut } from '../../src/catalogue'
import { trouverFonction } from '../../src/catalogue'
import type { Etat } from '../../src/regles'
import type { ResultatRendu } from '../../src/textes'
import { rendre } from '../../src/textes'

/** Case attendue d'un résultat en colonne : une valeur, ou un fragment du message d'erreur de la ligne. */
export type CaseAttendue = number | string | boolean | { readonly erreur: string }

export interface Attendu {
  readonly etat: Etat
  readonly valeur?: number | string | readonly (readonly CaseAttendue[])[]
  /** Fragments dont chacun doit se lire dans une alerte. */
  readonly alertes?: readonly string[]
  /** Fragments qu'aucune alerte ne doit porter. */
  readonly sansAlerte?: readonly string[]
  /** Points ouverts que le résultat doit annoncer. */
  readonly hypotheses?: readonly string[]
  /** Fragment de la phrase d'un résultat non établi. */
  readonly message?: string
}

/** Cas d'or : ce qu'un texte, un exemple publié ou le contrat des fonctions imposent. */
export interface CasDOr {
  readonly id: string
  readonly fonction: string
  readonly situation: string
  readonly arguments: readonly ArgumentBrut[]
  readonly attendu: Attendu
  readonly provenance: string
  readonly remarque?: string
}

/** Appelle une fonction du catalogue par son nom et met son résultat en phrases. */
export function calculer(nom: string, args: readonly ArgumentBrut[], expliquer = true): ResultatRendu {
  const fonction = trouverFonction(nom)
  if (fonction === undefined) throw new Error(`fonction inconnue : ${nom}`)
  return rendre(fonction, fonction.evaluer(args, { expliquer }))
}

/** Joue un cas et en affirme chaque attente. */
export function jouer({ fonction, arguments: args, attendu }: CasDOr): void {
  const rendu = calculer(fonction, args)
  expect({ etat: rendu.etat, valeur: simplifier(rendu.valeur, attendu.valeur) }).toEqual({
    etat: attendu.etat,
    valeur: attendu.valeur ?? null,
  })
  for (const fragment of attendu.alertes ?? []) expect(rendu.alertes.join('\n')).toContain(fragment)
  for (const fragment of attendu.sansAlerte ?? []) expect(rendu.alertes.join('\n')).not.toContain(fragment)
  expect(rendu.hypotheses.map(({ id }) => id)).toEqual(expect.arrayContaining([...(attendu.hypotheses ?? [])]))
  if (attendu.message !== undefined) expect(rendu.message).toContain(attendu.message)
}

/** Remplace le message d'une ligne en erreur par le fragment attendu, quand il s'y lit. */
function simplifier(valeur: ResultatRendu['valeur'], attendue: Attendu['valeur']): unknown {
  if (typeof valeur !== 'object' || valeur === null || typeof attendue !== 'object') return valeur
  return valeur.map((ligne, i) =>
    ligne.map((lue, j) => {
      const voulue = attendue[i]?.[j]
      if (typeof lue !== 'object' || typeof voulue !== 'object') return lue
      return lue.message.includes(voulue.erreur) ? voulue : lue
    }),
  )
}
