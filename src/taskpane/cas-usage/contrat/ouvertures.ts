import type { FichePeriode, Lectures, Message, Modalite, Ouverture } from '../../../regles'
import {
  contratsOuverts,
  echelleDuContrat,
  estEntrante,
  lireSituation,
  message,
  modalitesOuvertes,
  NOMS_DE_MODALITE,
} from '../../../regles'
import { redigerMessage } from '../../../textes'
import type { CommuneARemplir, Territoire } from '../../../trames'
import type { ConditionsSaisies, Dossier, OrigineDeCommune } from '../../dossier/dossier'
import { ficheDe } from '../tableaux/assembler'
import { communesDuContrat } from './communes-du-contrat'
import type { Constat } from './constater'
import { enPoints } from './en-points'
import { regrouper } from './regrouper'

export interface EntreeDOuvertures {
  readonly communes: readonly CommuneARemplir[]
  readonly fiche: FichePeriode
  readonly territoire: Territoire
  readonly origines: Readonly<Record<string, OrigineDeCommune>>
  readonly plhExecutoire: ConditionsSaisies['plhExecutoire']
  readonly lectures: Lectures
}

/** Une modalité au contrat : `non` quand aucune commune, ou l’échelle, ne l’admet. */
export interface OuvertureDuContrat {
  readonly modalite: Modalite
  readonly ouverte: Ouverture['ouverte']
  readonly raisons: readonly string[]
}

export interface OuverturesDuContrat {
  readonly modalites: readonly OuvertureDuContrat[]
  /** Ce qui vaut quelle que soit la modalité : période à vérifier, commune carencée… */
  readonly alertes: readonly string[]
}

/** Modalités ouvertes au contrat, d’après ce que le classeur porte. */
export function ouverturesDe(
  dossier: Dossier,
  { communes, lectures }: Pick<Constat, 'communes' | 'lectures'>,
): OuverturesDuContrat {
  return ouverturesDuContrat({
    communes: communesDuContrat(dossier.communes, communes).presentes,
    fiche: ficheDe(dossier),
    territoire: dossier.territoire,
    origines: dossier.origines ?? {},
    plhExecutoire: dossier.conditions?.plhExecutoire ?? null,
    lectures,
  })
}

interface AvisSurCommune {
  readonly nom: string
  readonly ouverte: Ouverture['ouverte']
  readonly raisons: readonly Message[]
}

interface Examen {
  readonly avis: Readonly<Record<Modalite, AvisSurCommune>>
  readonly alertes: readonly Message[]
}

/** L’écran détaille ces conditions une à une. */
const CONDITIONS_DETAILLEES = 'cms-commune.mutualisation-conditions'

const MODALITES = Object.keys(NOMS_DE_MODALITE) as Modalite[]

/** Modalités ouvertes à ces communes, chacune avec ses raisons (CMS-02, CMS-14) ; sans commune, tout est à vérifier. */
export function ouverturesDuContrat(entree: EntreeDOuvertures): OuverturesDuContrat {
  const examens = entree.communes.map((commune) => examiner(commune, entree))
  const alertes = examens.flatMap((examen) =>
    examen.alertes.map((alerte) => ({ nom: examen.avis.A.nom, phrase: redigerMessage(alerte) })),
  )
  return {
    modalites: MODALITES.map((modalite) =>
      conclure(
        modalite,
        examens.map(({ avis }) => avis[modalite]),
        entree,
      ),
    ),
    alertes: regrouper(alertes, examens.length),
  }
}

function examiner(commune: CommuneARemplir, { fiche, lectures, plhExecutoire, origines }: EntreeDOuvertures): Examen {
  const { nom, residences, logements, cible } = commune
  const situation = lireSituation(commune.situation ?? '') ?? 'droit commun'
  const plh = plhExecutoire ?? commune.plh
  const carencee = origines[nom]?.carencee === true
  const donnees = { residences, logements, cible: enPoints(cible), situation, periode: fiche, lectures, carencee, plh }
  const reponse = contratsOuverts(donnees, { expliquer: true })
  if (reponse.etat === 'etabli') {
    const avis = parModalite((rang) => {
      const [, ouverte = 'à vérifier' as const, dites] = reponse.valeur[rang] ?? []
      return { nom, ouverte, raisons: dites?.phrases ?? [] }
    })
    return { avis, alertes: reponse.alertes.filter(({ id }) => id !== CONDITIONS_DETAILLEES) }
  }
  const raisons = reponse.etat === 'incomplet' ? [message('volet.cadre.a-completer')] : reponse.motifs
  // Ce qui ferme une modalité à une nouvelle entrante ne dépend pas des nombres qui manquent.
  const certaines = estEntrante(situation) ? modalitesOuvertes('nouvelle entrante', plh) : []
  return {
    avis: parModalite((rang) => {
      const certaine = certaines[rang]
      return certaine?.ouverte === 'non'
        ? { nom, ouverte: 'non', raisons: [message(`cms-commune.raison.${certaine.raison}`)] }
        : { nom, ouverte: 'à vérifier', raisons }
    }),
    alertes: [],
  }
}

function parModalite(avis: (rang: number) => AvisSurCommune): Examen['avis'] {
  return { A: avis(0), B: avis(1), C: avis(2) }
}

/** Une commune fermée n’interdit pas le contrat des autres : elle garde son objectif propre. */
function conclure(modalite: Modalite, avis: readonly AvisSurCommune[], entree: EntreeDOuvertures): OuvertureDuContrat {
  const admises = avis.filter(({ ouverte }) => ouverte !== 'non')
  const obstacles = avis.length === 0 || admises.length === 0 ? [] : obstaclesDEchelle(modalite, admises.length, entree)
  const phrases = avis.flatMap(({ nom, raisons }) => raisons.map((raison) => ({ nom, phrase: redigerMessage(raison) })))
  const fermee = (avis.length > 0 && admises.length === 0) || obstacles.length > 0
  const sure = avis.length > 0 && avis.every(({ ouverte }) => ouverte === 'oui')
  return {
    modalite,
    ouverte: fermee ? 'non' : sure ? 'oui' : 'à vérifier',
    raisons: [...obstacles.map(redigerMessage), ...regrouper(phrases, avis.length)],
  }
}

/** Des communes de plusieurs EPCI ne font pas un contrat à l’échelle de l’un d’eux. */
function obstaclesDEchelle(
  modalite: Modalite,
  nombre: number,
  { communes, territoire, origines, lectures }: EntreeDOuvertures,
): readonly Message[] {
  if (modalite !== 'C') return []
  const epci = new Set(communes.flatMap(({ nom }) => origines[nom]?.epci ?? []))
  const echelle = epci.size > 1 ? 'plusieurs communes' : territoire.grandParis ? 'EPT' : 'EPCI'
  const communesDites = echelle === 'plusieurs communes' && nombre < 2 ? null : nombre
  const reponse = echelleDuContrat(
    { echelle, modalite, communes: communesDites, grandParis: territoire.grandParis, lectures },
    { expliquer: false },
  )
  if (reponse.etat !== 'etabli') return reponse.motifs
  return reponse.valeur === 'admise' ? [] : reponse.alertes
}
