import { normaliser } from '../../../regles'
import { engagementDe, legalCite, legalLePlusHaut } from '../../communes/contrat'
import { reprocher } from '../../communes/constater'
import { colonneDeLigne, drapeauDeLigne, estVide, jourDe, parcourir, texteDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import type { Carnet, Controle, Dossier } from '../../types'
import { estRepartie } from './cms-08-mutualisant'

/** Une commune dont la mutualisation majore l'objectif doit l'avoir accepté, par un acte daté. */
export const CMS_10_ACCORD: Controle = {
  id: 'CMS-10.accord',
  regle: 'CMS-10',
  gravite: 'EL',
  aide: 'audit-communes.aide.accord',
  examiner: (dossier, carnet) => parcourir(dossier, ['communes'], ['objectifRetenu'], (ligne) => controler(dossier, ligne, carnet)),
}

function controler(dossier: Dossier, ligne: Ligne, carnet: Carnet): void {
  const engagement = engagementDe(dossier, ligne)
  if (engagement === null || !estRepartie(engagement)) return
  const { retenu } = engagement
  const haut = legalLePlusHaut(engagement)
  if (Number.isNaN(haut) || retenu <= haut) return
  const donnees = { retenu, legal: legalCite(engagement) }
  const etat = accordDe(ligne)
  const selon = ['objectifRetenu', 'objectif']
  if (etat === 'donne') return carnet.conforme()
  if (etat === 'inconnu') {
    return carnet.aVerifier(reprocher(ligne, 'objectifRetenu', { phrase: 'accord-a-produire', donnees, attendu: 'accord daté de la commune', selon }))
  }
  const notion = colonneDeLigne(ligne, 'accord') === undefined ? 'dateAccord' : 'accord'
  if (etat === 'sans date') {
    return carnet.aVerifier(reprocher(ligne, 'dateAccord', { phrase: 'accord-sans-date', donnees, attendu: 'date de la délibération', selon: [...selon, notion] }))
  }
  carnet.nonConforme(reprocher(ligne, notion, { phrase: 'accord-absent', donnees, attendu: 'accord daté', selon }))
}

const NON_DONNE = /\b(?:attente|attendu|a (?:venir|recueillir|obtenir|demander)|en cours|sollicite|refus\w*|defavorable|non|pas|aucun|manquant|neant)\b/

/** Ce que la ligne dit de l'accord de la commune ; une date d'accord en tient lieu, un « non » ne se rattrape pas. */
export function accordDe(ligne: Ligne): 'donne' | 'absent' | 'sans date' | 'inconnu' {
  const [parAccord, parDate] = [colonneDeLigne(ligne, 'accord'), colonneDeLigne(ligne, 'dateAccord')]
  if (parAccord === undefined && parDate === undefined) return 'inconnu'
  const date = jourDe(ligne, 'dateAccord') ?? jourDe(ligne, 'accord')
  const dit = parAccord === undefined ? null : drapeauDeLigne(ligne, 'accord')
  if (dit === false || NON_DONNE.test(normaliser(texteDe(ligne, 'accord')))) return 'absent'
  if (date !== null) return 'donne'
  const ecrit = parAccord !== undefined && !estVide(ligne, 'accord')
  if (dit === true || ecrit) return parDate === undefined || !estVide(ligne, 'dateAccord') ? 'donne' : 'sans date'
  return parDate !== undefined && !estVide(ligne, 'dateAccord') ? 'donne' : 'absent'
}
