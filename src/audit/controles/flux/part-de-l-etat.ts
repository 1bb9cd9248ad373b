import { maximumEnLogements, message, plafondDe } from '../../../regles'
import type { Message } from '../../../regles'
import type { Plage } from '../../../classeur/port'
import type { Carnet, Controle, Dossier } from '../../types'
import { depassent } from './depasser'
import { EGAUX, partsDeLEtat } from './etat-de-la-repartition'
import { feuilleDit } from '../feuille-dit'
import { ecrirePoints } from './ecrire-points'
import { repartitionsDe } from './repartition'
import type { Part, Repartition } from './repartition'

/** Mots d'une dérogation préfectorale, ou du stock ajouté faute de convention. */
export const DEROGATION = /\bderog|\barretes? (?:du prefet|de la prefete|prefectora)|\bstock (?:libere|ajoute|reserve)|\bpersonnels? de securite\b|\b441 5 2\b/

/** L'État prend 30 % du flux au plus, dont 5 % pour ses agents, hors dérogation préfectorale (FLUX-08, FLUX-09, FLUX-36). */
export const CONTROLE_PART_DE_L_ETAT: Controle = {
  id: 'FLUX-08.etat',
  regle: 'FLUX-08',
  gravite: 'EL',
  aide: 'audit-flux.aide.etat',
  examiner: (dossier, carnet) => {
    for (const repartition of repartitionsDe(dossier)) {
      const { etat, agents, prioritaires, points, agentsEnPlus } = partsDeLEtat(repartition)
      const plafond = plafondDe('État') ?? 0
      const separees = agentsEnPlus ? [etat, agents] : etat === null ? [prioritaires, agents] : []
      if (points !== null && separees.length > 0 && depassent(separees.flatMap((part) => part ?? []), repartition.flux?.flux ?? null, plafond)) releverAgentsEnPlus(dossier, repartition, agents, prioritaires, points, plafond, carnet)
      else if (etat !== null) examiner(dossier, repartition, etat, plafond, estUneSomme(etat, agents, prioritaires) ? 'agents-en-plus' : 'etat', carnet)
      if (agents !== null) examiner(dossier, repartition, agents, plafondDe('agents') ?? 0, 'agents', carnet)
    }
  },
}

/** Vrai si la ligne de l'État additionne 30 points de prioritaires et ses agents. */
function estUneSomme(etat: Part, agents: Part | null, prioritaires: Part | null): boolean {
  if (etat.points === null || agents?.points == null || prioritaires?.points == null) return false
  return Math.abs(etat.points - agents.points - prioritaires.points) < EGAUX && prioritaires.points >= (plafondDe('État') ?? 0)
}

function releverAgentsEnPlus(dossier: Dossier, { tableau }: Repartition, agents: Part | null, prioritaires: Part | null, points: number, plafond: number, carnet: Carnet): void {
  const lieu = agents?.lieuDuTaux ?? prioritaires?.lieuDuTaux ?? null
  if (lieu === null) return
  carnet.nonConforme({
    lieu,
    lu: ecrirePoints(dossier, lieu, agents?.points ?? points),
    attendu: ecrirePoints(dossier, lieu, Math.max(0, plafond - (points - (agents?.points ?? 0)))),
    message: message('audit-flux.agents-en-plus', { points: points / 100, plafond: plafond / 100 }),
    certitude: agents?.certitude ?? tableau.certitude,
  })
}

function examiner(dossier: Dossier, repartition: Repartition, part: Part, plafond: number, id: 'etat' | 'agents' | 'agents-en-plus', carnet: Carnet): void {
  const enTaux = part.points !== null && part.lieuDuTaux !== null
  const flux = repartition.flux?.flux ?? null
  if (!enTaux && (part.logements === null || flux === null)) return
  const depasse = enTaux ? depassent([part], flux, plafond) : 100 * (part.logements ?? 0) > plafond * (flux ?? 0)
  if (!depasse) {
    carnet.conforme()
    return
  }
  const lieu = enTaux ? part.lieuDuTaux : part.lieuDesLogements
  const maximum = flux === null ? null : maximumEnLogements(flux, plafond)
  const releve = {
    lieu,
    lu: enTaux ? ecrirePoints(dossier, lieu, part.points ?? 0) : (part.logements ?? 0),
    attendu: enTaux ? ecrirePoints(dossier, lieu, plafond) : maximum,
    message: enTaux ? direLeTaux(id, part, plafond) : message(`audit-flux.${id === 'agents' ? 'agents' : 'etat'}-logements`, { lu: part.logements ?? 0, flux: flux ?? 0, maximum: maximum ?? 0, plafond: plafond / 100 }),
    certitude: enTaux ? part.certitude : part.certitudeDesLogements,
    consequences: consequencesDe(part, enTaux),
  }
  if (parArrondi(part, flux, plafond, enTaux)) carnet.nonConforme({ ...releve, gravite: 'IF', message: message('audit-flux.plafond-arrondi', { nom: part.nom, plafond: plafond / 100 }) })
  else if (id !== 'agents' && (part.derogation || deroge(repartition, part))) carnet.aVerifier(releve)
  else carnet.nonConforme(releve)
}

function direLeTaux(id: 'etat' | 'agents' | 'agents-en-plus', { points }: Part, plafond: number): Message {
  return message(id === 'agents-en-plus' ? 'audit-flux.agents-en-plus' : `audit-flux.${id}-taux`, { points: (points ?? 0) / 100, plafond: plafond / 100 })
}

function consequencesDe({ lieuDesLogements }: Part, enTaux: boolean): readonly Plage[] {
  return enTaux && lieuDesLogements !== null ? [lieuDesLogements] : []
}

/** Un logement de trop que seul l'arrondi fait : 120 sur 399 est 30 % arrondi au-dessus. */
function parArrondi({ points, decimales, logements }: Part, flux: number | null, plafond: number, enTaux: boolean): boolean {
  if (flux === null) return false
  if (enTaux && (decimales < 3 || ((points ?? 0) - plafond) * flux >= 100)) return false
  return logements === null ? enTaux : 100 * (logements - 1) < plafond * flux && 100 * logements > plafond * flux
}

function deroge({ tableau }: Repartition, { textes, nom }: Part): boolean {
  return feuilleDit(tableau, DEROGATION, [...textes, nom])
}
