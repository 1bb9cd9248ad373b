import type { Message } from '../../../regles'
import { message, NOMS_DE_MODALITE, objectifLegal } from '../../../regles'
import { memeNomDeFeuille } from '../../../classeur/nom-de-feuille'
import { entreeSru, feuilleDeTable, parCommune, tablesDe } from '../../../trames'
import type { CommuneARemplir } from '../../../trames'
import { ficheDe } from '../../cas-usage/tableaux/assembler'
import type { Constat } from '../../cas-usage/contrat/constater'
import { communesDuContrat } from '../../cas-usage/contrat/communes-du-contrat'
import { ouverturesDe } from '../../cas-usage/contrat/ouvertures'
import { estParCommune } from '../../cas-usage/tableaux/par-commune'
import type { Dossier } from '../../dossier/dossier'
import type { Etape } from './etapes'

export type Avancee = 'à faire' | 'en cours' | 'fait'

export interface Avancement {
  /** `null` : une étape qui n’a pas de fin. */
  readonly avancee: Avancee | null
  /** Où l’on en est, en une phrase ; `null` : rien à dire. */
  readonly detail: Message | null
}

interface Situation {
  readonly dossier: Dossier
  /** `null` tant que le classeur n’est pas lu : l’avancement n’est pas encore connu. */
  readonly constat: Constat | null
  /** Écritures qu’on peut encore remettre. */
  readonly ecritures: number
}

/** Où en est une étape, d’après le contrat et le classeur. */
export function avancementDe(etape: Etape, { dossier, constat, ecritures }: Situation): Avancement {
  if (constat === null) return { avancee: null, detail: null }
  const { presentes, perdues } = communesDuContrat(dossier.communes, constat.communes)
  switch (etape) {
    case 'cadre':
      return avancementDuCadre(dossier, constat)
    case 'communes':
      return {
        avancee:
          constat.communes.length === 0 ? 'à faire' : perdues.length > 0 || constat.anomalies.length > 0 ? 'en cours' : 'fait',
        detail:
          constat.communes.length === 0 ? null : message('volet.contrat.communes-lues', { nombre: constat.communes.length }),
      }
    case 'hypotheses':
      return { avancee: constat.feuilles.includes('Hypothèses') ? 'fait' : 'à faire', detail: null }
    case 'objectifs':
      return { avancee: dossier.modalite === 'A' ? 'fait' : avanceeDe(presentes.filter((une) => aUnObjectif(une, dossier, constat)).map(estFixee)), detail: null }
    case 'tableaux':
      return avancementDesTableaux(dossier, constat)
    case 'grilles': {
      const nombre = Object.keys(dossier.reponses).length
      return {
        avancee: nombre === 0 ? 'à faire' : 'en cours',
        detail: nombre === 0 ? null : message('volet.contrat.reponses', { nombre }),
      }
    }
    case 'rediger':
      return { avancee: null, detail: null }
    case 'ecritures':
      return { avancee: null, detail: message('volet.contrat.ecritures-faites', { nombre: ecritures }) }
  }
}

function avanceeDe(faits: readonly boolean[]): Avancee {
  const nombre = faits.filter(Boolean).length
  return nombre === 0 ? 'à faire' : nombre === faits.length ? 'fait' : 'en cours'
}

/** Une commune exemptée, ou dont la cible est atteinte, n’a rien à fixer. */
function aUnObjectif(commune: CommuneARemplir, { periode }: Dossier, { lectures }: Constat): boolean {
  const sru = entreeSru(commune, { fiche: ficheDe({ periode }) }, lectures)
  return objectifLegal(sru, { expliquer: false }).etat !== 'sans-objet'
}

function estFixee({ objectifRetenu, tauxRetenu }: CommuneARemplir): boolean {
  return objectifRetenu !== null || tauxRetenu !== null
}

/** Une modalité choisie que la loi n’ouvre plus à ces communes rouvre l’étape. */
function avancementDuCadre(dossier: Dossier, constat: Constat): Avancement {
  const { perdues } = communesDuContrat(dossier.communes, constat.communes)
  if (perdues.length > 0)
    return { avancee: 'en cours', detail: message('volet.contrat.perdues', { communes: perdues.join(', ') }) }
  const choisie = ouverturesDe(dossier, constat).modalites.find(({ modalite }) => modalite === dossier.modalite)
  if (choisie?.ouverte === 'non') {
    return { avancee: 'en cours', detail: message('volet.cadre.modalite-fermee', { nom: NOMS_DE_MODALITE[choisie.modalite] }) }
  }
  return { avancee: avanceeDe([choisie !== undefined, dossier.communes.length > 0]), detail: null }
}

/** Une table que chaque commune a en propre est écrite quand toutes l’ont : « TAB-04 Mouvaux ». */
function estEcrite(id: string, dossier: Dossier, feuilles: readonly string[]): boolean {
  const presente = (attendue: string): boolean => feuilles.some((nom) => memeNomDeFeuille(nom, attendue))
  const siennes = parCommune(id) ? dossier.communes.map((commune) => presente(feuilleDeTable(id, commune))) : []
  return estParCommune(dossier, id) ? siennes.every(Boolean) : presente(id) || siennes.some(Boolean)
}

/** Le brouillon d’une commune à part a pour clef « TAB-04/mouvaux » ; les objectifs et les hypothèses ont aussi les leurs. */
function avancementDesTableaux(dossier: Dossier, { feuilles }: Constat): Avancement {
  const { brouillons } = dossier
  const tables = tablesDe(ficheDe(dossier))
  const ecrites = tables.filter(({ id }) => estEcrite(id, dossier, feuilles)).length
  const commencees = ecrites > 0 || Object.keys(brouillons).some((clef) => tables.some(({ id }) => clef.split('/')[0] === id))
  return {
    avancee: commencees ? 'en cours' : 'à faire',
    detail: ecrites === 0 ? null : message('volet.contrat.tables-ecrites', { nombre: ecrites, total: tables.length }),
  }
}
