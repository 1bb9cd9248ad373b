import type { Plage } from '../../../classeur/port'
import { message } from '../../../regles'
import type { Carnet, Controle, Dossier } from '../../types'
import { ecrirePoints } from './ecrire-points'
import { EGAUX, partsDeLEtat, partsDeTete } from './etat-de-la-repartition'
import { MODELE_PARTS } from './modele-parts'
import { repartitionsDe } from './repartition'
import type { Part, Repartition } from './repartition'

/** Les taux d'un bailleur ne dépassent pas 100 %, les agents étant dans l'État (FLUX-18). */
export const CONTROLE_SOMME_DES_TAUX: Controle = {
  id: 'FLUX-18.somme-des-taux',
  regle: 'FLUX-18',
  gravite: 'EL',
  aide: 'audit-flux.aide.somme-des-taux',
  examiner: (dossier, carnet) => {
    for (const repartition of repartitionsDe(dossier)) examiner(dossier, repartition, carnet)
  },
}

function examiner(dossier: Dossier, repartition: Repartition, carnet: Carnet): void {
  const tete = partsDeTete(repartition).filter(({ points }) => points !== null)
  if (tete.length < 2) return
  const lues = tete.reduce((cumul, { points }) => cumul + (points ?? 0), 0)
  const { total, tableau } = repartition
  // Une part sous un titre inconnu ne se lit pas : le total écrit, lui, la compte ; les agents, comptés deux fois, se disent ailleurs.
  const parLeTotal = tableau.modele.id === MODELE_PARTS.id && tableau.etrangeres.length > 0 && !agentsComptesDeuxFois(repartition, lues) ? (total?.points ?? 0) : 0
  const somme = Math.max(lues, parLeTotal)
  const exces = somme - 100
  if (exces <= EGAUX) {
    carnet.conforme()
    return
  }
  const lieu = total?.lieuDuTaux ?? enveloppe(tete)
  const part = Number(somme.toFixed(6)) / 100
  const releve = {
    lieu,
    lu: ecrirePoints(dossier, total?.lieuDuTaux ?? null, total?.points ?? somme),
    attendu: ecrirePoints(dossier, total?.lieuDuTaux ?? null, 100),
    message: message('audit-flux.somme-des-taux', { somme: part }),
    certitude: tableau.certitude,
    consequences: total?.lieuDesLogements == null ? [] : [total.lieuDesLogements],
  }
  // Des taux affichés à deux décimales et plus sont des résultats arrondis : leur somme peut passer 100 % d'un cheveu.
  const arrondi = tete.reduce((cumul, { decimales }) => cumul + (decimales >= 2 ? 0.5 * 10 ** -decimales : 0), 0)
  carnet.nonConforme(exces <= arrondi + EGAUX ? { ...releve, gravite: 'IF' } : releve)
}

function agentsComptesDeuxFois(repartition: Repartition, lues: number): boolean {
  const { agents, agentsEnPlus } = partsDeLEtat(repartition)
  return agentsEnPlus || Math.abs((repartition.total?.points ?? 0) - lues - (agents?.points ?? 0)) <= EGAUX
}

/** Les cases des taux, d'un seul tenant. */
function enveloppe(parts: readonly Part[]): Plage | null {
  const lieux = parts.flatMap(({ lieuDuTaux }) => lieuDuTaux ?? [])
  const [premier] = lieux
  if (premier === undefined) return null
  const [ligne, colonne] = [Math.min(...lieux.map((l) => l.ligne)), Math.min(...lieux.map((l) => l.colonne))]
  return {
    feuille: premier.feuille,
    ligne,
    colonne,
    lignes: Math.max(...lieux.map((l) => l.ligne)) - ligne + 1,
    colonnes: Math.max(...lieux.map((l) => l.colonne)) - colonne + 1,
  }
}
