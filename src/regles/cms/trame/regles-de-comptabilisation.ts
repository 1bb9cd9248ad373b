import type { Constat } from '../../socle/constat'
import { constat } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import { normaliser } from '../../socle/normaliser'
import type { FichePeriode } from '../../socle/periode'
import { alertesDePeriode } from '../../socle/periode'
import type { Resultat } from '../../socle/resultat'
import { etabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { champsLaisses, etatDuChamp } from './champs'

export const CMS_36: FicheDeRegle = {
  id: 'CMS-36',
  titre: 'Article 2 : règles de comptabilisation du bilan',
  nature: 'controle',
  articles: [reference('art. L. 302-8 du CCH', GUIDE, 'annexe 3, article 2, modalités d’établissement du bilan')],
  parametres: [],
  pointsOuverts: [],
}

export interface ReglesDeComptabilisation {
  readonly remplie: boolean
  readonly constats: readonly Constat[]
}

/**
 * Rubrique qui rappelle ce que le bilan comptera (CMS-36 ; trame, article 2) : laissée vide ou à son seul titre, elle manque.
 * Le guide n'en fournit pas le contenu : seul le fait d'écrire se contrôle.
 */
export function reglesDeComptabilisation(texte: string | null, fiche: FichePeriode): Resultat<ReglesDeComptabilisation> {
  const references = CMS_36.articles
  const { periode } = fiche
  const laisses = champsLaisses(texte).map((lu) => constat('IN', 'cms-trame.comptabilisation.laisse', { lu }))
  const remplie = etatDuChamp(texte) !== 'vide' && !estLeTitre(texte ?? '', periode)
  const constats = remplie ? laisses : [constat('AL', 'cms-trame.comptabilisation.vide', { periode })]
  return etabli({ remplie: remplie && laisses.length === 0, constats }, 'rubrique', { alertes: alertesDePeriode(fiche), references })
}

/** Titre de la rubrique, et le rappel que la trame écrit après lui, sans rien d'autre. */
function estLeTitre(texte: string, periode: string): boolean {
  const reste = normaliser(texte)
    .replace(normaliser(`Modalités d’établissement du bilan triennal ${periode}`), '')
    .replace(normaliser(`Rappel des règles de comptabilisation des logements réalisés au titre du bilan triennal ${periode}`), '')
  return reste.trim() === ''
}
