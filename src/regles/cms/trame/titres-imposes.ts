import { valeurAuJour } from '../../com'
import { P_INVENTAIRE_EXIGE } from '../../parametres/sru-periodes'
import type { Constat } from '../../socle/constat'
import { constat } from '../../socle/constat'
import { normaliser } from '../../socle/normaliser'
import type { FichePeriode } from '../../socle/periode'
import { enumerer } from './champs'

/** Ce qui distingue les deux tableaux de l'article 2 : « avant CMS », taux « retenu », objectifs « après mutualisation »… */
export interface NomsDesColonnes {
  readonly avant: string
  readonly taux: string
  readonly objectifs: string
}

/** Les six colonnes que la trame impose à un tableau de l'article 2, pour la période du contrat. */
export function titresImposes({ avant, taux, objectifs }: NomsDesColonnes, { periode, du }: FichePeriode): readonly string[] {
  const inventaire = valeurAuJour(P_INVENTAIRE_EXIGE, du)?.valeur ?? ''
  return [
    'Nom de la commune',
    `Nombre de LS manquants au 1er janvier ${inventaire}`,
    `Taux de rattrapage ${avant}`,
    `Objectifs ${periode} ${avant}`,
    `Taux de rattrapage ${taux}`,
    `Objectifs ${periode} ${objectifs}`,
  ]
}

/** Colonnes imposées que le tableau n'a pas sous leur intitulé. */
export function constatsDesTitres(ecrits: readonly string[], imposes: readonly string[]): Constat[] {
  const lus = new Set(ecrits.map(normaliser))
  const absentes = imposes.filter((titre) => !lus.has(normaliser(titre)))
  return absentes.length === 0 ? [] : [constat('AL', 'cms-trame.colonnes', { titres: enumerer(absentes) })]
}
