import { message, normaliser, partHorsQpv } from '../../../regles'
import type { Plage } from '../../../classeur/port'
import { colonneDe, lieuDe } from '../../reconnaissance/acceder'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { lireDrapeauDeCase, lireEffectifDeCase, lireTexteDeCase } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { feuilleDit } from '../feuille-dit'
import { MODELE_HORS_QPV } from './modele-hors-qpv'

const CLAUSE = /\b(?:clause|stipulation) contraire\b/

/** Hors des quartiers prioritaires, le préfet a 30 % du flux au moins ; règle supplétive, jamais plus qu'une alerte (FLUX-14). */
export const CONTROLE_HORS_QPV: Controle = {
  id: 'FLUX-14.hors-qpv',
  regle: 'FLUX-14',
  gravite: 'AL',
  aide: 'audit-flux.aide.hors-qpv',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) {
      if (tableau.modele.id !== MODELE_HORS_QPV.id) continue
      const localisation = colonneDe(tableau, 'localisation')
      if (colonneDe(tableau, 'fluxHorsQpv') !== undefined) examinerDeFront(dossier, tableau, carnet)
      else if (localisation !== undefined) examinerParLocalisation(dossier, tableau, localisation, carnet)
    }
  },
}

interface Chiffres {
  readonly fluxHorsQpv: number | null
  readonly prefetHorsQpv: number | null
  readonly fluxQpv: number | null
  readonly prefetQpv: number | null
  readonly lieu: Plage
  readonly clause: boolean
}

function examinerDeFront(dossier: Dossier, tableau: TableauReconnu, carnet: Carnet): void {
  const [horsQpv, prefetHorsQpv, qpv, prefetQpv, clause] = ['fluxHorsQpv', 'prefetHorsQpv', 'fluxQpv', 'prefetQpv', 'clause'].map((notion) => colonneDe(tableau, notion))
  if (horsQpv === undefined || prefetHorsQpv === undefined) return
  const lire = (colonne: ColonneReconnue | undefined, objet: number): number | null => (colonne === undefined ? null : lireEffectifDeCase(tableau, colonne, objet))
  for (const objet of Array.from(tableau.objets)) {
    juger(dossier, tableau, carnet, {
      fluxHorsQpv: lire(horsQpv, objet),
      prefetHorsQpv: lire(prefetHorsQpv, objet),
      fluxQpv: lire(qpv, objet),
      prefetQpv: lire(prefetQpv, objet),
      lieu: lieuDe(tableau, objet, prefetHorsQpv.rang),
      clause: clause !== undefined && lireDrapeauDeCase(tableau, clause, objet) === true,
    })
  }
}

/** « Hors QPV » et « En QPV », l'un sous l'autre : une seule ligne de chaque, ou rien n'est jugé. */
function examinerParLocalisation(dossier: Dossier, tableau: TableauReconnu, localisation: ColonneReconnue, carnet: Carnet): void {
  const [flux, prefet, clause] = ['flux', 'prefet', 'clause'].map((notion) => colonneDe(tableau, notion))
  if (flux === undefined || prefet === undefined) return
  const lignes = Array.from(tableau.objets, (objet) => ({ objet, mots: normaliser(lireTexteDeCase(tableau, localisation, objet)) }))
  const hors = lignes.filter(({ mots }) => /\bhors (?:qpv|quartiers?)\b/.test(mots))
  const dans = lignes.filter(({ mots }) => /\b(?:qpv|quartiers? prioritaires?)\b/.test(mots) && !/\bhors\b/.test(mots))
  const [horsQpv, qpv] = [hors[0]?.objet, dans[0]?.objet]
  if (hors.length !== 1 || dans.length > 1 || horsQpv === undefined) return
  juger(dossier, tableau, carnet, {
    fluxHorsQpv: lireEffectifDeCase(tableau, flux, horsQpv),
    prefetHorsQpv: lireEffectifDeCase(tableau, prefet, horsQpv),
    fluxQpv: qpv === undefined ? null : lireEffectifDeCase(tableau, flux, qpv),
    prefetQpv: qpv === undefined ? null : lireEffectifDeCase(tableau, prefet, qpv),
    lieu: lieuDe(tableau, horsQpv, prefet.rang),
    clause: clause !== undefined && lireDrapeauDeCase(tableau, clause, horsQpv) === true,
  })
}

function juger({ options: { lectures } }: Dossier, tableau: TableauReconnu, carnet: Carnet, { lieu, clause, ...chiffres }: Chiffres): void {
  const entree = { ...chiffres, fluxQpv: chiffres.fluxQpv ?? 0, prefetQpv: chiffres.prefetQpv ?? 0, fluxTotal: null, clauseContraire: clause, lectures }
  const jugees = partHorsQpv(entree, { expliquer: false })
  if (jugees.etat !== 'etabli') return
  // Sans la part du préfet en QPV, la seconde lecture ne se juge pas.
  const lignes = chiffres.prefetQpv === null ? jugees.valeur.slice(0, 1) : jugees.valeur
  const retenue = lignes.find(([, dite]) => dite === 'oui')
  if (retenue?.[5] !== 'non tenue') {
    carnet.conforme()
    return
  }
  const [, , part, minimum] = retenue
  const certitude = laPlusFaible([tableau.certitude])
  const tenue = lignes.some(([, dite, , , , verdict]) => dite === 'non' && (verdict === 'tenue' || verdict === 'tenue à l’arrondi près'))
  const donnees = { lu: chiffres.prefetHorsQpv ?? 0, part: typeof part === 'number' ? part : 0, minimum }
  const releve = { lieu, lu: chiffres.prefetHorsQpv, attendu: minimum === '' ? null : minimum, message: message(tenue ? 'audit-flux.hors-qpv-seule-lecture' : 'audit-flux.hors-qpv', donnees), certitude }
  if (feuilleDit(tableau, CLAUSE, [])) carnet.aVerifier(releve)
  else carnet.nonConforme(releve)
}
