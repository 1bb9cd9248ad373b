import React from 'react'
import type { ReactElement } from 'react'
import { sansCoupure } from '../../../textes'
import type { ResultatRendu } from '../../../textes'
import { Avis } from '../../composants/Avis'
import { dire } from '../../dire'
import { Etapes } from './Etapes'
import { Hypotheses } from './Hypotheses'
import { Parametres } from './Parametres'
import { References } from './References'

/** Une saisie illisible est refusée avant tout calcul : il n’y a alors rien à montrer. */
export function aUneExplication({ alertes, explication, hypotheses, references, parametres }: ResultatRendu): boolean {
  return [alertes, explication, hypotheses, references, parametres].some((partie) => partie.length > 0)
}

/** Tout ce qui justifie un résultat : alertes, étapes, hypothèses, articles, paramètres datés. */
export function Explication({ resultat }: { readonly resultat: ResultatRendu }): ReactElement {
  return (
    <div className="mx-explication">
      {resultat.alertes.map((alerte) => (
        <Avis key={alerte} genre="alerte">
          <p>
            <strong>{dire('resultat.alerte')}</strong> {sansCoupure(alerte)}
          </p>
        </Avis>
      ))}
      {resultat.explication.length === 0 ? null : <Etapes etapes={resultat.explication} />}
      {resultat.hypotheses.length === 0 ? null : <Hypotheses hypotheses={resultat.hypotheses} />}
      {resultat.references.length === 0 ? null : <References references={resultat.references} />}
      {resultat.parametres.length === 0 ? null : <Parametres parametres={resultat.parametres} />}
    </div>
  )
}
