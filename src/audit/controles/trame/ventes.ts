import { lireAcquereur, normaliser, venteHlm } from '../../../regles'
import type { Acquereur } from '../../../regles'
import { drapeauDe } from '../../reconnaissance/lire-cases'
import type { Controle } from '../../types'
import { caseDe, jourDe, porte, tableauxDe, texteDe } from './lire'
import { releverCase } from './relever'

/** Vente de logements HLM dans une commune carencée sans contrat complet (CMS-20). */
export const VENTES: Controle = {
  id: 'CMS-20.ventes',
  regle: 'CMS-20',
  gravite: 'EL',
  aide: 'audit-trame.aide.ventes',
  examiner: (dossier, carnet) => {
    for (const tableau of tableauxDe(dossier, 'CMS-20')) {
      for (const objet of Array.from(tableau.objets)) {
        const [carencee, contratComplet] = [drapeauDe(caseDe(tableau, objet, 'carencee')), drapeauDe(caseDe(tableau, objet, 'contrat'))]
        const vente = jourDe(tableau, objet, 'vente')
        // Sans savoir s'il y a un contrat, rien ne se juge.
        if (carencee === null || vente === null || (contratComplet === null && porte(tableau, 'contrat')) || !porte(tableau, 'contrat')) continue
        const acquereur = acquereurDe(texteDe(tableau, objet, 'acquereur'))
        const verdict = venteHlm({ carencee, contratComplet: contratComplet === true, acquereur, vente, contrat: null }, { expliquer: false })
        if (verdict.etat !== 'etabli') continue
        if (verdict.valeur !== 'interdite') carnet.conforme()
        else {
          const donnees = { acquereur: texteDe(tableau, objet, 'acquereur') ?? '' }
          carnet.nonConforme(releverCase(tableau, objet, 'vente', { phrase: 'vente-interdite', donnees, attendu: 'vente interdite', selon: ['carencee', 'contrat', 'acquereur'] }))
        }
      }
    }
  },
}

function acquereurDe(texte: string | null): Acquereur | null {
  if (texte === null) return null
  const lu = lireAcquereur(texte)
  if (lu === 'à préciser') return null
  if (lu !== undefined) return lu
  const mots = normaliser(texte)
  if (/\bhlm\b|\boph\b|\besh\b|bailleur social/.test(mots)) return 'organisme HLM'
  return /occupant|locataire/.test(mots) ? 'occupant' : /personne|particulier|tiers|acquereur/.test(mots) ? 'autre' : null
}
