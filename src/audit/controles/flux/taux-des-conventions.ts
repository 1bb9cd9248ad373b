import { auxQuinzeChiffres, message, plafondDe } from '../../../regles'
import { colonneDe, lieuDe } from '../../reconnaissance/acceder'
import { lireNombreDeCase, lireTauxDeCase, lireTexteDeCase } from '../../reconnaissance/lire-cases'
import type { TauxDeCase } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { ecrirePoints } from './ecrire-points'
import { MODELE_REPARTITION } from './modele-repartition'
import { lireRole } from './role'

/** Taux qui se déduisent de réservations ou de garanties : FLUX-16 et FLUX-17. */
export const CONTROLE_TAUX_DES_CONVENTIONS: Controle = {
  id: 'FLUX-17.taux',
  regle: 'FLUX-17',
  gravite: 'EL',
  aide: 'audit-flux.aide.taux-des-conventions',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) {
      if (tableau.modele.id !== MODELE_REPARTITION.id) continue
      for (let rang = 0; rang < tableau.objets.length; rang += 1) {
        const objet = tableau.objets[rang] ?? 0
        if (tableau.type === 'FLUX-17') examinerLeTauxParDefaut(dossier, tableau, objet, carnet)
        if (tableau.type === 'FLUX-16') examinerLeTauxJustifie(dossier, tableau, objet, carnet)
      }
    }
  },
}

function proche({ points, decimales }: TauxDeCase, n: number, d: number): boolean {
  return d > 0 && Math.abs(points - (100 * n) / d) <= 0.5 * 10 ** -decimales + 1e-9
}

/** Un taux par défaut se rapporte à tout le parc : le rapporter au flux le gonfle (FLUX-17). */
function examinerLeTauxParDefaut(dossier: Dossier, tableau: TableauReconnu, objet: number, carnet: Carnet): void {
  const [reservations, parc, taux, flux, reservataire] = ['reservations', 'parc', 'taux', 'flux', 'reservataire'].map((notion) => colonneDe(tableau, notion))
  if (reservations === undefined || parc === undefined || taux === undefined) return
  const role = reservataire === undefined ? null : lireRole(lireTexteDeCase(tableau, reservataire, objet))?.role
  if (role === 'etat' || role === 'agents' || role === 'prioritaires') return
  const [n, d, c] = [reservations, parc, flux].map((colonne) => (colonne === undefined ? null : lireNombreDeCase(tableau, colonne, objet)))
  const lu = lireTauxDeCase(tableau, taux, objet)
  if (n == null || d == null || lu === null || d === 0) return
  const lieu = lieuDe(tableau, objet, taux.rang)
  const certitude = certitudeDe(tableau, [reservations, parc, taux])
  if (proche(lu, n, d) && /\bqpv\b|quartiers? prioritaires?/i.test(parc.intitule)) {
    carnet.nonConforme({ lieu: lieuDe(tableau, objet, parc.rang), lu: d, attendu: null, message: message('audit-flux.parc-en-qpv', { parc: d }), certitude })
    return
  }
  if (proche(lu, n, d)) {
    if (c !== d || c == null) {
      carnet.conforme()
      return
    }
    carnet.nonConforme({ lieu: lieuDe(tableau, objet, parc.rang), lu: d, attendu: null, message: message('audit-flux.parc-limite', { parc: d }), certitude })
    return
  }
  const attendu = auxQuinzeChiffres((100 * n) / d)
  const releve = { lieu, lu: ecrirePoints(dossier, lieu, lu.points), attendu: ecrirePoints(dossier, lieu, attendu), certitude }
  const donnees = { reservations: n, parc: d, points: lu.points / 100, attendu: Number((attendu / 100).toFixed(4)) }
  if (c != null && c > 0 && proche(lu, n, c)) carnet.nonConforme({ ...releve, message: message('audit-flux.taux-sur-le-flux', { ...donnees, flux: c }) })
  else carnet.aVerifier({ ...releve, message: message('audit-flux.taux-par-defaut', donnees) })
}

/** 20 % ne vaut qu'à hauteur des garanties accordées (FLUX-16). */
function examinerLeTauxJustifie(dossier: Dossier, tableau: TableauReconnu, objet: number, carnet: Carnet): void {
  const garantis = colonneDe(tableau, 'garantis')
  const total = colonneDe(tableau, 'logementsDuTerritoire') ?? colonneDe(tableau, 'parc')
  if (garantis === undefined || total === undefined) return
  const [n, d] = [garantis, total].map((colonne) => lireNombreDeCase(tableau, colonne, objet))
  if (n == null || d == null || d === 0) return
  if (n > d) {
    const certitude = certitudeDe(tableau, [garantis, total])
    carnet.nonConforme({ lieu: lieuDe(tableau, objet, garantis.rang), regle: 'FLUX-16', gravite: 'IN', lu: n, attendu: null, message: message('audit-flux.garantis-superieurs', { garantis: n, total: d }), certitude })
    return
  }
  const plafond = plafondDe('collectivité') ?? 0
  comparer(dossier, tableau, objet, 'partGarantie', 1, n, d, carnet)
  comparer(dossier, tableau, objet, 'tauxJustifie', plafond / 100, n, d, carnet)
  const demande = colonneDe(tableau, 'tauxDemande') ?? colonneDe(tableau, 'taux')
  const lu = demande === undefined ? null : lireTauxDeCase(tableau, demande, objet)
  if (demande === undefined || lu === null) return
  if (lu.points * d <= plafond * n + 1e-9 * d || proche(lu, plafond * n, 100 * d)) {
    carnet.conforme()
    return
  }
  const lieu = lieuDe(tableau, objet, demande.rang)
  const justifie = auxQuinzeChiffres((plafond * n) / d)
  carnet.nonConforme({
    lieu,
    regle: 'FLUX-16',
    gravite: 'AL',
    lu: ecrirePoints(dossier, lieu, lu.points),
    attendu: ecrirePoints(dossier, lieu, justifie),
    message: message('audit-flux.taux-non-justifie', { demande: lu.points / 100, garantis: n, total: d, justifie: Number((justifie / 100).toFixed(4)), plafond: plafond / 100 }),
    certitude: certitudeDe(tableau, [garantis, total, demande]),
  })
}

/** Part garantie ou taux justifié affiché : `facteur` × garantis / total, à l'arrondi près. */
function comparer(dossier: Dossier, tableau: TableauReconnu, objet: number, notion: 'partGarantie' | 'tauxJustifie', facteur: number, n: number, d: number, carnet: Carnet): void {
  const colonne = colonneDe(tableau, notion)
  const lu = colonne === undefined ? null : lireTauxDeCase(tableau, colonne, objet)
  if (colonne === undefined || lu === null) return
  if (proche(lu, facteur * n, d)) {
    carnet.conforme()
    return
  }
  const lieu = lieuDe(tableau, objet, colonne.rang)
  const attendu = auxQuinzeChiffres((100 * facteur * n) / d)
  carnet.nonConforme({
    lieu,
    regle: 'FLUX-16',
    gravite: 'IN',
    lu: ecrirePoints(dossier, lieu, lu.points),
    attendu: ecrirePoints(dossier, lieu, attendu),
    message: message(`audit-flux.${notion === 'partGarantie' ? 'part-garantie' : 'taux-justifie'}`, { garantis: n, total: d, lu: lu.points / 100, attendu: Number((attendu / 100).toFixed(4)) }),
    certitude: certitudeDe(tableau, [colonne]),
  })
}

function certitudeDe({ certitude }: TableauReconnu, colonnes: readonly ColonneReconnue[]): TableauReconnu['certitude'] {
  return laPlusFaible([certitude, ...colonnes.map((colonne) => colonne.certitude)])
}
