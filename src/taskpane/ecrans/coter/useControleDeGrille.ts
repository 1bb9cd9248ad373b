import { useEffect, useState } from 'react'
import type { Classeur } from '../../../classeur/port'
import { redigerMessage, sansCoupure } from '../../../textes'
import type { ColonnesManquantes } from '../../cas-usage/coter/colonnes-manquantes'
import { controlerGrilleChoisie } from '../../cas-usage/coter/controler-grille-choisie'
import type { GrilleAControler } from '../../cas-usage/coter/controler-grille-choisie'
import { phraseDErreur } from '../../phrase-derreur'
import type { ConstatAffiche } from '../cadre/ConstatsParGravite'

export type EtatDeLaGrille =
  | { readonly genre: 'attente' }
  | { readonly genre: 'refusee'; readonly phrases: readonly string[] }
  | { readonly genre: 'controlee'; readonly constats: readonly ConstatAffiche[]; readonly alertes: readonly string[]; readonly manquantes: ColonnesManquantes | null }

/**
 * Contrôle la grille dès qu’elle est choisie, et de nouveau quand un choix change.
 * @param lecture change à chaque relecture du classeur
 */
export function useControleDeGrille(classeur: Classeur, choix: GrilleAControler, lecture: unknown): EtatDeLaGrille {
  const [etat, setEtat] = useState<EtatDeLaGrille>({ genre: 'attente' })
  const { grille, demandes, jour, doublement } = choix
  useEffect(() => {
    let present = true
    void controler(classeur, { grille, demandes, jour, doublement }).then((lu) => (present ? setEtat(lu) : undefined))
    return () => {
      present = false
    }
  }, [classeur, grille, demandes, jour, doublement, lecture])
  return etat
}

async function controler(classeur: Classeur, choix: GrilleAControler): Promise<EtatDeLaGrille> {
  try {
    const controlee = await controlerGrilleChoisie(classeur, choix)
    if (!('constats' in controlee)) return { genre: 'refusee', phrases: controlee.map(phraser) }
    const constats = controlee.constats.map(({ message, ...constat }) => ({ ...constat, phrase: phraser(message) }))
    return { genre: 'controlee', constats, alertes: controlee.alertes.map(phraser), manquantes: controlee.manquantes }
  } catch (erreur) {
    return { genre: 'refusee', phrases: [phraseDErreur(erreur)] }
  }
}

function phraser(message: Parameters<typeof redigerMessage>[0]): string {
  return sansCoupure(redigerMessage(message))
}
