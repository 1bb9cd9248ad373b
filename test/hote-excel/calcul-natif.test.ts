import { recalculerLesNatives } from './fonctions/calcul-natif'
import { ClasseurSimule } from './modele/classeur'
import type { SaisieSimulee } from './modele/classeur'

/** Classeur dont les formules attendent un recalcul. */
function classeurDe(feuilles: Readonly<Record<string, readonly (readonly SaisieSimulee[])[]>>): ClasseurSimule {
  return new ClasseurSimule(feuilles, {
    calculer: (_classeur, feuille, ligne, colonne, formule) => feuille.poser(ligne, colonne, { valeur: { erreur: '#CALC!' }, formule }),
    saisie: () => undefined,
  })
}

const TOUTES = () => true

describe('formules d’Excel évaluées par l’hôte', () => {
  it('calcule chaque formule après celles qu’elle lit, où qu’elles soient', () => {
    const classeur = classeurDe({ Feuil1: [['=B1*2', '=Communes!A1+1', '=SUM(Communes!A:A)']], Communes: [[20], [22]] })
    recalculerLesNatives(classeur, TOUTES)
    expect(classeur.valeurs('Feuil1!A1:C1')).toEqual([[42, 21, 42]])
  })

  it('suit une cellule changée', () => {
    const classeur = classeurDe({ Feuil1: [[1, '=A1+1']] })
    recalculerLesNatives(classeur, TOUTES)
    classeur.saisir(classeur.feuille('Feuil1'), 0, 0, 10)
    recalculerLesNatives(classeur, TOUTES)
    expect(classeur.valeur('Feuil1!B1')).toBe(11)
  })

  it('laisse au complément les appels seuls', () => {
    const classeur = classeurDe({ Feuil1: [['=MIXITE.VERSION()', '=1+1']] })
    recalculerLesNatives(classeur, (formule) => !formule.includes('MIXITE'))
    expect(classeur.valeurs('Feuil1!A1:B1')).toEqual([[{ erreur: '#CALC!' }, 2]])
  })

  it('dit une formule circulaire', () => {
    expect(() => recalculerLesNatives(classeurDe({ Feuil1: [['=B1', '=A1']] }), TOUTES)).toThrow('circulaire')
  })
})
