import type { ConstatDAudit } from '../../audit/types'
import { ecrireAdresse } from '../../classeur/adresse'
import type { Instantane } from '../../classeur/instantane'
import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import { estFormule } from '../../classeur/port'
import type { Classeur, Plage, Saisie, Valeur } from '../../classeur/port'
import { contient, seCroisent } from '../../classeur/rectangle'
import { enFormuleFrancaise, estErreurDeFormule, lireFormule } from '../../formules'
import { message } from '../../regles'
import type { Message } from '../../regles'
import { redigerMessage } from '../../textes'
import { debordementsEcrases } from '../apercu/debordements'
import { preparerFormule } from '../calcul/preparer-formule'
import { ErreurDeRemplissage } from '../erreurs'
import { contenuDe, porteExactement } from '../journal/cellule'
import type { ContenuDeCellule } from '../journal/trace'
import { Modele } from '../modele/modele'
import { sourceDuPort } from '../modele/source'
import { marcher } from '../suivi'
import type { CelluleAEcrire, Suivi } from '../types'
import { formulesDependantes } from './formules-dependantes'
import type { FormulesDependantes } from './formules-dependantes'

/** Ce qu'une correction ferait d'une cellule ; rien n'est écrit. */
export interface CorrectionPreparee {
  /** À passer à `Journal.ecrireCellule` une fois l'accord donné. */
  readonly cellule: CelluleAEcrire
  readonly avant: ContenuDeCellule
  readonly apres: ContenuDeCellule
  readonly dependantes: FormulesDependantes
  /** Ce qui interdit d'écrire ; chaque phrase dit quoi faire. */
  readonly empechements: readonly Message[]
  readonly avertissements: readonly Message[]
}

export type ResultatDePreparation = CorrectionPreparee | { readonly refus: Message }

/**
 * Aperçu de la correction qu'un constat propose : avant, après, formules qui suivront.
 * @param instantane le classeur tel que l'audit l'a lu : si la cellule a changé depuis, la correction est refusée
 * @throws ErreurClasseur lecture refusée ; TravailInterrompu
 */
export async function preparerCorrection(classeur: Classeur, instantane: Instantane, constat: ConstatDAudit, suivi?: Suivi): Promise<ResultatDePreparation> {
  const { lieu, correction, hypothese } = constat
  if (correction === undefined) return refuser('correction-absente')
  if (lieu === null || lieu.lignes * lieu.colonnes > 1) return refuser('correction-sans-cellule')
  const feuille = (await classeur.feuilles()).find(({ nom, genre }) => genre === 'calcul' && memeNomDeFeuille(nom, lieu.feuille))
  if (feuille === undefined) return refuser('correction-feuille-absente', { feuille: lieu.feuille })
  const cellule = ecrireAdresse(lieu)
  const avant = await contenuDe(classeur, lieu)
  if (!porteExactement(avant, contenuFige(instantane, lieu))) return refuser('correction-changee', { cellule })
  const saisie = await calculer(classeur, lieu, correction)
  if (estRefus(saisie)) return saisie
  const apres = contenuDeSaisie(saisie)
  return {
    cellule: { table: dire('correction', { cellule }), lieu, avant, saisie },
    avant,
    apres,
    dependantes: await formulesDependantes(instantane, lieu, marcher(suivi)),
    empechements: await regarder(classeur, lieu, avant, apres),
    avertissements: [
      ...(feuille.visibilite === 'visible' ? [] : [{ id: 'remplissage.feuille-masquee', donnees: { feuille: feuille.nom } }]),
      ...direLaFormule(cellule, avant, apres),
      ...(hypothese === undefined ? [] : [phrase('correction-hypothese', { id: hypothese.id })]),
    ],
  }
}

function contenuFige({ feuilles }: Instantane, { feuille: nom, ligne, colonne }: Plage): ContenuDeCellule {
  const feuille = feuilles.find((candidate) => memeNomDeFeuille(candidate.nom, nom))
  return { valeur: feuille?.valeur(ligne, colonne) ?? null, formule: feuille?.formule(ligne, colonne)?.formule ?? null }
}

/** Une formule reçoit sa valeur : un support qui ne calcule pas n'en aurait pas d'autre. */
async function calculer(classeur: Classeur, lieu: Plage, correction: Saisie): Promise<Saisie | { readonly refus: Message }> {
  if (!estFormule(correction)) return correction
  const cellule = ecrireAdresse(lieu)
  const lue = lireFormule(correction.formule, 'en')
  if (estErreurDeFormule(lue)) return refuser('correction-illisible', { cellule, raison: correction.formule })
  try {
    const { saisie } = await preparerFormule(lue, lieu, await Modele.ouvrir(sourceDuPort(classeur, [])))
    return saisie
  } catch (cause) {
    if (cause instanceof ErreurDeRemplissage) return refuser('correction-illisible', { cellule, raison: redigerMessage(cause.motif) })
    throw cause
  }
}

function contenuDeSaisie(saisie: Saisie): ContenuDeCellule {
  return estFormule(saisie) ? { valeur: saisie.valeur ?? null, formule: saisie.formule } : { valeur: saisie satisfies Valeur, formule: null }
}

async function regarder(classeur: Classeur, lieu: Plage, avant: ContenuDeCellule, apres: ContenuDeCellule): Promise<readonly Message[]> {
  const { protegee, fusions, tableaux } = await classeur.obstacles(lieu)
  const cellule = ecrireAdresse(lieu)
  const fusion = fusions.find(({ ligne, colonne }) => ligne !== lieu.ligne || colonne !== lieu.colonne)
  const tableau = tableaux.find(({ plage }) => seCroisent({ ...plage, lignes: 1 }, lieu) && contient(plage, lieu))
  return [
    ...(protegee ? [{ id: 'remplissage.protegee', donnees: { feuille: lieu.feuille } }] : []),
    ...(fusion === undefined ? [] : [phrase('correction-fusion', { cellule, fusion: ecrireAdresse(fusion) })]),
    ...(tableau === undefined ? [] : [phrase('correction-en-tete', { cellule, tableau: tableau.nom })]),
    ...debordementsEcrases(lieu.feuille, [{ ligne: lieu.ligne, colonne: lieu.colonne, sort: 'changee', avant, apres }]),
  ]
}

function direLaFormule(cellule: string, avant: ContenuDeCellule, apres: ContenuDeCellule): readonly Message[] {
  if (avant.formule === null) return []
  const formule = enFormuleFrancaise(avant.formule)
  if (apres.formule === null) return [phrase('correction-formule-perdue', { cellule, formule })]
  return [phrase('correction-formule-changee', { cellule, formule, nouvelle: enFormuleFrancaise(apres.formule) })]
}

function refuser(id: string, donnees: Message['donnees'] = {}): { readonly refus: Message } {
  return { refus: phrase(id, donnees) }
}

function estRefus(lu: Saisie | { readonly refus: Message }): lu is { readonly refus: Message } {
  return typeof lu === 'object' && lu !== null && 'refus' in lu
}

function phrase(id: string, donnees: Message['donnees']): Message {
  return message(`audit-rapport.${id}`, donnees)
}

function dire(id: string, donnees: Message['donnees']): string {
  return redigerMessage(phrase(id, donnees))
}
