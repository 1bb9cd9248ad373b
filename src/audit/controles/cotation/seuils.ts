import { NATURES } from '../../../classeur/instantane'
import { message, normaliser } from '../../../regles'
import { colonneDe, lieuDe } from '../../reconnaissance/acceder'
import { lireTexteDeCase } from '../../reconnaissance/lire-cases'
import { textesDuClasseur } from '../../reconnaissance/textes-du-classeur'
import type { Carnet, Controle, Dossier } from '../../types'
import { grillesDe } from './grilles'
import { MODELE_DEMANDES } from './modele-demandes'

const SEUIL =
  /\b(?:note|seuil|score|cotation|total)\b.*\b(?:eliminatoires?|minim(?:ale|um) (?:requise?|exigee?|pour|d examen|d acces|de recevabilite))\b|\bseuil (?:d |de )?(?:elimination|exclusion|rejet|recevabilite|admission|admissibilite|selection)\b/
const SOUS_UN_NOMBRE = /\b(?:en dessous de|au dessous de|inferieure?s? a|moins de|sous)\b (?:une note de )?\d+.*\b(?:ecartee?s?|rejetee?s?|exclue?s?|eliminee?s?|irrecevables?|non examinee?s?|pas examinee?s?|non presentee?s?)\b/
const AUCUN = /\b(?:aucune?|nulle?|pas de|sans|jamais|ni|n est pas|ne (?:peut|doit|saurait))\b/
const ELIMINEE = /\b(?:eliminee?s?|ecartee?s?|rejetee?s?|exclue?s?|non examinee?s?|irrecevables?)\b/
const PAR_LA_NOTE = /\b(?:notes?|points?|cotation|score|seuil|rang)\b/
/** Au-delà, un texte est une phrase : c'est elle qu'on cite, non le nombre d'à côté. */
const LIBELLE_MAX = 60

/** Aucun seuil de note n'écarte une demande (COT-17). */
export const CONTROLE_DES_SEUILS: Controle = {
  id: 'COT-17.seuils',
  regle: 'COT-17',
  gravite: 'EL',
  aide: 'audit-cotation.aide.seuils',
  examiner: (dossier, carnet) => {
    const demandes = dossier.tableaux.filter(({ modele }) => modele.id === MODELE_DEMANDES.id)
    if (demandes.length === 0 && grillesDe(dossier).length === 0) return
    examinerLesTextes(dossier, carnet)
    for (const { lignes, certitude } of grillesDe(dossier)) {
      for (const { lieu, texte } of lignes.flatMap(({ textes }) => textes)) {
        if (poseUnSeuil(texte)) carnet.nonConforme({ lieu, lu: texte, attendu: null, message: message('audit-cotation.seuil', { dit: texte }), certitude })
      }
    }
    for (const tableau of demandes) {
      const decision = colonneDe(tableau, 'decision')
      for (let i = 0; decision !== undefined && i < tableau.objets.length; i += 1) {
        const objet = tableau.objets[i] ?? 0
        const dite = lireTexteDeCase(tableau, decision, objet)
        const mots = normaliser(dite)
        if (!ELIMINEE.test(mots) || !PAR_LA_NOTE.test(mots) || AUCUN.test(mots)) carnet.conforme()
        else carnet.nonConforme({ lieu: lieuDe(tableau, objet, decision.rang), lu: dite, attendu: null, message: message('audit-cotation.seuil', { dit: dite }), certitude: decision.certitude })
      }
    }
  },
}

function poseUnSeuil(texte: string): boolean {
  const mots = normaliser(texte)
  return !AUCUN.test(mots) && (SEUIL.test(mots) || SOUS_UN_NOMBRE.test(mots))
}

function examinerLesTextes({ instantane, tableaux }: Dossier, carnet: Carnet): void {
  for (const { texte, lieu } of textesDuClasseur(instantane, tableaux)) {
    if (lieu === null || !poseUnSeuil(texte)) continue
    const feuille = instantane.feuilles.find(({ nom }) => nom === lieu.feuille)
    const chiffre = texte.length <= LIBELLE_MAX && feuille?.nature(lieu.ligne, lieu.colonne + 1) === NATURES.nombre
    const vise = chiffre ? { ...lieu, colonne: lieu.colonne + 1 } : lieu
    carnet.nonConforme({ lieu: vise, lu: chiffre ? (feuille?.nombre(vise.ligne, vise.colonne) ?? texte) : texte, attendu: null, message: message('audit-cotation.seuil', { dit: texte }) })
  }
}
