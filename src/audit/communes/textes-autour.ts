import { normaliser } from '../../regles'
import type { Dossier } from '../types'
import { drapeauDeLigne, jourDe, texteDe } from './ligne'
import type { Ligne } from './ligne'
import type { Volet } from './volets'
import { memoriser } from '../memoriser'

const LIGNES_LUES = 12

/** Textes normalisés au-dessus du tableau, son titre et le nom de sa feuille : ce que le lecteur voit avant de le lire. */
export const textesAuDessus = memoriser(({ tableau: { feuille, plage, titre } }: Volet): string => {
  const textes = [feuille.nom, titre]
  for (let ligne = Math.max(0, plage.ligne - LIGNES_LUES); ligne < plage.ligne; ligne += 1) {
    for (let colonne = 0; colonne < Math.min(feuille.colonnes, 30); colonne += 1) {
      const valeur = feuille.valeur(ligne, colonne)
      // « Objectif communal | 900 » : le nombre se lit avec le texte qui l’annonce.
      if (typeof valeur === 'string' || Number.isInteger(valeur)) textes.push(String(valeur))
    }
  }
  return normaliser(textes.join(' ; '))
})

const SIGNE = /\b(?:signee?s?|signature) (?:le|du|en|au) \d|\bsignee?s? par\b|\b(?:cms|contrats?) (?:\w+ ){0,3}signee?s?\b/
const BROUILLON = /\b(?:brouillon|projet|document de travail|version de travail|provisoire|a signer|non signee?)\b/

/** Statut du contrat dont la ligne relève ; `null` : rien ne le dit, ou deux textes se contredisent. */
export function statutDe({ contexte }: Dossier, ligne: Ligne): 'brouillon' | 'signé' | null {
  const ecrit = normaliser(texteDe(ligne, 'statut'))
  if (/\b(?:non|pas) signee?\b|\b(?:brouillon|projet|en cours|a signer)\b/.test(ecrit)) return 'brouillon'
  if (/\bsignee?\b/.test(ecrit) || jourDe(ligne, 'dateContrat') !== null || drapeauDeLigne(ligne, 'dateContrat') === true) return 'signé'
  if (contexte.statut !== null) return contexte.statut.valeur
  const textes = textesAuDessus(ligne.volet)
  const [signe, brouillon] = [SIGNE.test(textes), BROUILLON.test(textes)]
  return signe === brouillon ? null : signe ? 'signé' : 'brouillon'
}
