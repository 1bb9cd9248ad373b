import type { Valeur } from '../../src/classeur/port'
import { egal } from './affirmer'
import type { CasDuContrat } from './contrat'
import { feuilleNeuve, plageDe, poser } from './contrat-appuis'

function relire(titre: string, valeurs: readonly Valeur[]): CasDuContrat {
  return {
    titre: `relit ${titre}`,
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      const plage = await poser(classeur, feuille, [1, 1], [valeurs])
      const lu = await classeur.lire(plage)
      egal(lu.valeurs, [valeurs], titre)
      egal(lu.formules, [valeurs.map(() => null)], `${titre}, sans formule`)
    },
  }
}

export const CAS_DE_VALEURS: readonly CasDuContrat[] = [
  relire('les nombres, zéro compris', [0, 1, -1, 0.1, 1 / 3, 1e-9, 123_456_789.125, -2.5e15]),
  relire('les dates en numéros de série, heure comprise', [1, 60, 45_292, 45_292.75]),
  relire('les booléens', [true, false]),
  relire('le vide sans le confondre avec 0', [null, 0, null, 1]),
  relire('les textes français', ['Épinay-l’Œuvre', 'deux mots', ' espaces aux bords ', 'ligne 1\nligne 2', '25 %', '€ 😀']),
  relire('les textes qui ressemblent à du balisage', ['<a & b>', '"guillemets"', ']]>', '&amp;', '_x000D_', '_x0041_']),
  relire('un texte qui commence comme une formule', ['=1+1', '+33', '-12', '@SOMME', '=cmd|calc']),
  relire('un texte qui ressemble à autre chose', ['12', '12,5', '1/2', 'TRUE', 'VRAI', '#N/A', '045', '1e3']),
  relire('un texte qui commence par une apostrophe', ["'a", "''", "'=1"]),
  relire('les erreurs de cellule', [
    { erreur: '#N/A' },
    { erreur: '#VALEUR!' },
    { erreur: '#REF!' },
    { erreur: '#DIV/0!' },
    { erreur: '#NOM?' },
    { erreur: '#NOMBRE!' },
    { erreur: '#NUL!' },
  ]),
  relire('un texte de 32 767 caractères', ['é'.repeat(32_767)]),
  {
    titre: 'relit une formule et sa valeur, en syntaxe anglaise',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      const plage = await poser(classeur, feuille, [0, 0], [[2, { formule: '=SUM(A1,0.5)', valeur: 2.5 }]])
      const lu = await classeur.lire(plage)
      egal(lu.valeurs, [[2, 2.5]], 'valeurs')
      egal(lu.formules, [[null, '=SUM(A1,0.5)']], 'formules')
    },
  },
  {
    titre: 'relit une formule qui rend du texte, un booléen ou une erreur',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      const plage = await poser(classeur, feuille, [0, 0], [
        [
          { formule: '="a"&"<b>"', valeur: 'a<b>' },
          { formule: '=1=1', valeur: true },
          { formule: '=1/0', valeur: { erreur: '#DIV/0!' } },
        ],
      ])
      const lu = await classeur.lire(plage)
      egal(lu.valeurs, [['a<b>', true, { erreur: '#DIV/0!' }]], 'valeurs')
      egal(lu.formules, [['="a"&"<b>"', '=1=1', '=1/0']], 'formules')
    },
  },
  {
    titre: 'efface par null sans toucher aux voisines',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      const plage = await poser(classeur, feuille, [0, 0], [
        [1, 2, 3],
        [4, { formule: '=A1+4', valeur: 5 }, 6],
        [7, 8, 9],
      ])
      await poser(classeur, feuille, [1, 1], [[null]])
      const lu = await classeur.lire(plage)
      egal(lu.valeurs, [[1, 2, 3], [4, null, 6], [7, 8, 9]], 'valeurs')
      egal(lu.formules[1], [null, null, null], 'formule effacée')
    },
  },
  {
    titre: 'remplace une formule par une valeur et une valeur par une formule',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      await poser(classeur, feuille, [0, 0], [[{ formule: '=1+1', valeur: 2 }, 'texte']])
      const plage = await poser(classeur, feuille, [0, 0], [['texte', { formule: '=1+2', valeur: 3 }]])
      const lu = await classeur.lire(plage)
      egal(lu.valeurs, [['texte', 3]], 'valeurs')
      egal(lu.formules, [[null, '=1+2']], 'formules')
    },
  },
  {
    titre: 'lit du vide hors de ce qui est rempli',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      await poser(classeur, feuille, [4, 4], [[1]])
      const lu = await classeur.lire(plageDe(feuille, 3, 3, 3, 3))
      egal(lu.valeurs, [[null, null, null], [null, 1, null], [null, null, null]], 'valeurs')
    },
  },
  {
    titre: 'écrit et lit les quatre coins de la feuille',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      await poser(classeur, feuille, [1_048_575, 16_383], [['fin']])
      await poser(classeur, feuille, [0, 0], [['début']])
      egal((await classeur.lire(plageDe(feuille, 1_048_575, 16_383))).valeurs, [['fin']], 'XFD1048576')
      egal((await classeur.lire(plageDe(feuille, 0, 0))).valeurs, [['début']], 'A1')
    },
  },
]
