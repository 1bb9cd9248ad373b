import { message, normaliser } from '../../../regles'
import { colonneDe, colonnesDe, lieuDe } from '../../reconnaissance/acceder'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { lireDrapeauDeCase, lireMentionDeCase, lireTauxDeCase, lireTexteDeCase } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { feuilleDit } from '../feuille-dit'
import { ecrirePoints } from './ecrire-points'
import { EGAUX } from './etat-de-la-repartition'
import { MODELE_REPARTITION } from './modele-repartition'
import { MODELE_REVOYURE } from './modele-revoyure'
import { lireRole } from './role'

/** Une baisse du taux de l'État demande une clause signée (FLUX-11) ; en territoire tendu, les autres la compensent (FLUX-12). */
export const CONTROLE_REVOYURE: Controle = {
  id: 'FLUX-12.revoyure',
  regle: 'FLUX-12',
  gravite: 'AL',
  aide: 'audit-flux.aide.revoyure',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) {
      const [avant, apres] = avantEtApres(tableau)
      if (avant === undefined || apres === undefined) continue
      const baisses = variationsDe(tableau, avant, apres)
      if (tableau.type === 'FLUX-11') examinerLesClauses(tableau, baisses, carnet)
      examinerLaCompensation(dossier, tableau, apres, baisses, carnet)
    }
  },
}

/** Colonnes des deux taux ; ceux de deux années, dans une répartition dont la feuille parle de revoyure, sont l'avant et l'après. */
function avantEtApres(tableau: TableauReconnu): readonly (ColonneReconnue | undefined)[] {
  if (tableau.modele.id === MODELE_REVOYURE.id) return [colonneDe(tableau, 'avant'), colonneDe(tableau, 'apres')]
  const taux = tableau.modele.id === MODELE_REPARTITION.id ? colonnesDe(tableau, 'taux').filter(({ annee }) => annee !== null) : []
  if (taux.length !== 2 || !feuilleDit(tableau, REVOYURE, [normaliser(tableau.feuille.nom)])) return []
  return [...taux].sort((une, autre) => (une.annee ?? 0) - (autre.annee ?? 0))
}

interface Variation {
  readonly objet: number
  readonly etat: boolean
  /** Après − avant, en points. */
  readonly points: number
  readonly apres: number
}

/** Variations lisibles des réservataires, la part non réservée n'en étant pas un et un « dont » étant déjà compté ; sans colonne de réservataires, toutes les lignes sont celles de l'État. */
function variationsDe(tableau: TableauReconnu, avant: ColonneReconnue, apres: ColonneReconnue): readonly Variation[] {
  const reservataire = colonneDe(tableau, 'reservataire')
  return Array.from(tableau.objets).flatMap((objet): Variation[] => {
    const [lu, nouveau] = [lireTauxDeCase(tableau, avant, objet), lireTauxDeCase(tableau, apres, objet)]
    const dit = reservataire === undefined ? null : lireRole(lireTexteDeCase(tableau, reservataire, objet))
    const role = reservataire === undefined ? 'etat' : dit?.role
    if (lu === null || nouveau === null || role === 'total' || role === 'solde' || dit?.dont === true) return []
    return [{ objet, etat: role === 'etat' || role === 'prioritaires', points: nouveau.points - lu.points, apres: nouveau.points }]
  })
}

function examinerLesClauses(tableau: TableauReconnu, variations: readonly Variation[], carnet: Carnet): void {
  const clause = colonneDe(tableau, 'clause')
  if (clause === undefined) return
  for (const { objet, etat, points } of variations) {
    const signee = lireMentionDeCase(tableau, clause, objet) !== '' && lireDrapeauDeCase(tableau, clause, objet) !== false
    if (!etat || points >= -EGAUX || signee) carnet.conforme()
    else {
      const lu = lireMentionDeCase(tableau, clause, objet) || null
      const baisse = Number((-points / 100).toFixed(4))
      carnet.nonConforme({ lieu: lieuDe(tableau, objet, clause.rang), regle: 'FLUX-11', lu, attendu: 'Oui', message: message('audit-flux.baisse-sans-clause', { baisse }), certitude: laPlusFaible([tableau.certitude, clause.certitude]) })
    }
  }
}

/** La baisse de l'unique ligne de l'État se retrouve en hausse chez les autres, point pour point. */
function examinerLaCompensation(dossier: Dossier, tableau: TableauReconnu, apres: ColonneReconnue, variations: readonly Variation[], carnet: Carnet): void {
  const etats = variations.filter(({ etat }) => etat)
  const [etat] = etats
  if (etat === undefined || etats.length > 1 || variations.length < 2 || etat.points >= -EGAUX) return
  const hausse = variations.reduce((somme, { points }) => somme + points, 0) - etat.points
  if (hausse >= -etat.points - EGAUX) {
    carnet.conforme()
    return
  }
  const lieu = lieuDe(tableau, etat.objet, apres.rang)
  const donnees = { baisse: Number((-etat.points / 100).toFixed(4)), hausse: Number((hausse / 100).toFixed(4)) }
  const releve = {
    lieu,
    lu: ecrirePoints(dossier, lieu, etat.apres),
    attendu: ecrirePoints(dossier, lieu, Number((etat.apres - etat.points - hausse).toFixed(6))),
    message: message('audit-flux.baisse-non-compensee', donnees),
    certitude: laPlusFaible([tableau.certitude, apres.certitude]),
  }
  // En zone détendue, la clause sur les 25 % baisse le taux de l'État sans que personne ne compense.
  if (feuilleDit(tableau, DETENDU, [normaliser(tableau.feuille.nom)])) carnet.aVerifier(releve)
  else carnet.nonConforme(releve)
}

const REVOYURE = /\brevoyure\b/
const DETENDU = /\bdetendue?s?\b|\bnon tendue?s?\b/
