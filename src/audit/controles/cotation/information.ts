import type { Plage } from '../../../classeur/port'
import { message, normaliser } from '../../../regles'
import { colonneDe, colonnesDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { citer } from '../../reconnaissance/citer'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { drapeauDe, mentionDe } from '../../reconnaissance/lire-cases'
import { lieuDesTitres, lieuDuTitre } from '../../reconnaissance/lieu-du-titre'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { grillesDe } from './grilles'
import { MODELE_INFORMATION } from './modele-information'

/** Éléments dus au demandeur, et le mot qui les dit sous un autre titre. */
const DUS: Readonly<Record<string, RegExp>> = {
  criteres: /\bcriteres?\b|\bgrille\b/,
  noteDeLaDemande: /\bvotre\b|\bsa demande\b|\bla demande\b/,
  meilleure: /\bmeilleure\b|\bhaute\b|\bmax/,
  plusFaible: /\bfaible\b|\bbasse\b|\bmin/,
  mediane: /\bmedian/,
  delai: /\bdelai|\battente\b/,
  prioritaire: /\bpriorit/,
}
const TITRE_DE_LISTE = /^(?:elements?|rubriques?|informations?|indicateurs?|donnees?|libelles?|contenu|mentions?)\b/
const SANS_VALEUR = /^(?:-|–|—|n\/?[acd]|nc|non (?:communique\w*|renseigne\w*|fourni\w*)|\?)$/i
/** Réponses par oui ou non à partir desquelles une fiche est une liste à cocher. */
const COCHES_MIN = 4

/** Le demandeur sait sa note et où elle se situe, le délai et son caractère prioritaire ; jamais son rang (COT-18). */
export const CONTROLE_DE_L_INFORMATION: Controle = {
  id: 'COT-18.information',
  regle: 'COT-18',
  gravite: 'EL',
  aide: 'audit-cotation.aide.information',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) {
      if (tableau.modele.id !== MODELE_INFORMATION.id) continue
      for (const [notion, motif] of Object.entries(DUS)) examinerUnElement(dossier, tableau, notion, motif, carnet)
      examinerLeRang(tableau, carnet)
    }
  },
}

function examinerUnElement(dossier: Dossier, tableau: TableauReconnu, notion: string, motif: RegExp, carnet: Carnet): void {
  const nom = tableau.modele.notions[notion]?.nom ?? ''
  const [colonne] = colonnesDe(tableau, notion)
  if (colonne === undefined) {
    const ailleurs = tableau.etrangeres.some(({ intitule }) => motif.test(normaliser(intitule))) || (notion === 'criteres' && (grillesDe(dossier).length > 0 || colonneDe(tableau, 'poids') !== undefined))
    if (ailleurs) return
    const releve = { lieu: lieuDeLaListe(tableau), lu: null, attendu: nom, message: message('audit-cotation.information-absente', { nom }), certitude: tableau.certitude }
    // Une fiche chiffrée renvoie les critères à la grille jointe ; une liste à cocher, elle, les nomme.
    if (notion === 'criteres' && !estACocher(tableau)) carnet.aVerifier(releve)
    else carnet.nonConforme(releve)
    return
  }
  const cochee = estACocher(tableau)
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    const valeur = valeurDe(tableau, objet, colonne.rang)
    const mention = mentionDe(valeur).trim()
    if (mention !== '' && !SANS_VALEUR.test(mention) && !(cochee && drapeauDe(valeur) === false)) {
      carnet.conforme()
      continue
    }
    carnet.nonConforme({ lieu: lieuDe(tableau, objet, colonne.rang), lu: citer(valeur), attendu: nom, message: message('audit-cotation.information-absente', { nom }), certitude: laPlusFaible([tableau.certitude, colonne.certitude]) })
  }
}

/** « Médiane communiquée : Oui ». */
function estACocher(tableau: TableauReconnu): boolean {
  const [objet] = Array.from(tableau.objets)
  return objet !== undefined && tableau.colonnes.filter(({ rang }) => typeof valeurDe(tableau, objet, rang) !== 'number' && drapeauDe(valeurDe(tableau, objet, rang)) !== null).length >= COCHES_MIN
}

/** « Élément | Contenu » au-dessus d'une fiche : c'est là que se voit ce qui n'y est pas. */
function lieuDeLaListe(tableau: TableauReconnu): Plage {
  const { feuille, plage, transpose, enTete } = tableau
  if (!transpose) return lieuDesTitres(tableau)
  const premiere = Math.min(...tableau.colonnes.map(({ rang }) => rang))
  for (let ligne = premiere - 1; ligne >= Math.max(0, premiere - 2); ligne -= 1) {
    const texte = feuille.valeur(ligne, enTete)
    if (typeof texte === 'string' && TITRE_DE_LISTE.test(normaliser(texte)) && mentionDe(feuille.valeur(ligne, enTete + 1)) !== '') {
      return { feuille: feuille.nom, ligne, colonne: plage.colonne, lignes: 1, colonnes: plage.colonnes }
    }
  }
  return lieuDesTitres(tableau)
}

function examinerLeRang(tableau: TableauReconnu, carnet: Carnet): void {
  const rang = colonneDe(tableau, 'rang')
  if (rang === undefined) return
  const [objet, ...autres] = Array.from(tableau.objets)
  const lieu = objet === undefined || autres.length > 0 ? lieuDuTitre(tableau, rang.rang) : lieuDe(tableau, objet, rang.rang)
  carnet.nonConforme({ lieu, gravite: 'AL', lu: rang.intitule, attendu: null, message: message('audit-cotation.rang', { intitule: rang.intitule }), certitude: rang.certitude })
}
