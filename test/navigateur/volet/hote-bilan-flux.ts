import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Saisie } from '../../../src/classeur/port'

/** Page hôte des essais du « Bilan annuel du flux » : des attributions fabriquées, sans personne. */
const TITRES = ['Réservataire', 'Typologie', 'Financement', 'QPV', 'Commune', 'Période de construction', 'Logements proposés', 'Logements attribués']
const COMMUNES = ['Aubignane', 'Clochemerle', 'Vieux-Bourg', 'Saint-Éloi-en-Basse-Provence-du-Sud', 'Montfranc']
const PERIODES = ['avant 1949', '1949-1974', '1975-1989', 'depuis 1990']

function lignes(nombre: number, fautives: boolean): readonly (readonly Saisie[])[] {
  return Array.from({ length: nombre }, (_ligne, i): readonly Saisie[] => [
    ['État', 'Action Logement', 'Ville d’Aubignane', 'Département'][i % 4] ?? null,
    fautives && i % 40 === 7 ? 'Duplex avec mezzanine et terrasse' : `T${1 + (i % 5)}`,
    fautives && i % 50 === 9 ? null : (['PLAI', 'PLUS', 'PLS'][i % 3] ?? null),
    i % 3 === 0 ? 'O' : 'N',
    COMMUNES[i % COMMUNES.length] ?? null,
    PERIODES[i % PERIODES.length] ?? null,
    fautives && i === 3 ? 1 : 2 + (i % 4),
    fautives && i === 3 ? 2 : 1 + (i % 3),
  ])
}

function ouvrir(cas: string): ClasseurMemoire {
  if (cas === 'vide') return creerClasseurMemoire()
  if (cas === 'illisible') return creerClasseurMemoire([{ nom: 'Attributions', contenu: [['Commune', 'Proposés', 'Attribués'], ['Aubignane', 'douze', 3]] }])
  if (cas === 'incertaine') {
    return creerClasseurMemoire([{ nom: 'Attributions', contenu: [['Contingent', 'Type produit', 'Code INSEE', 'Proposés', 'Attribués'], ['État', 'PLUS', '13007', 3, 2]] }])
  }
  return creerClasseurMemoire([{ nom: 'Attributions 2024', contenu: [TITRES, ...lignes(cas === 'longue' ? 100_000 : 400, cas === 'fautives')] }])
}

/** Une lecture d’Excel demande un échange : sans ce temps, la lecture finirait avant qu’on ait pu l’arrêter. */
function ralentir(memoire: ClasseurMemoire): ClasseurMemoire {
  return {
    ...memoire,
    lire: async (plage) => {
      await new Promise((fait) => setTimeout(fait, 40))
      return memoire.lire(plage)
    },
  }
}

const cas = location.search.slice(1)
const classeur = cas === 'longue' ? ralentir(ouvrir(cas)) : ouvrir(cas)
window.mixite = { classeur, selectionner: classeur.selectionner }
