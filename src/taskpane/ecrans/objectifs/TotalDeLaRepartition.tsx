import React, { useMemo } from 'react'
import type { ReactElement } from 'react'
import { message } from '../../../regles'
import type { Article2 } from '../../cas-usage/objectifs/article-2'
import { controlerLaRepartition, reparties, totaliser } from '../../cas-usage/objectifs/repartition'
import type { TotalDeRepartition } from '../../cas-usage/objectifs/repartition'
import { Bouton } from '../../composants/Bouton'
import { Pliage } from '../../composants/Pliage'
import { TableDeValeurs } from '../../composants/TableDeValeurs'
import type { LigneDeValeur } from '../../composants/TableDeValeurs'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import { VERDICTS } from './CommuneADeplier'
import { citer } from './citer'
import { ecrireLogements, ecrireTaux } from './ecrire-nombres'
import { MessagesReplies } from './MessagesReplies'
import { TableDeRepartition } from './TableDeRepartition'

interface Proprietes {
  readonly article2: Article2
  readonly surProposition: () => void
}

/** Au-delà, le tableau se replie : les sommes suffisent à travailler. */
const TABLEAU_OUVERT = 12

/** Sommes de la répartition, écart à ce que la loi exige de l’EPCI, contrôle, et de quoi demander une proposition. */
export function TotalDeLaRepartition({ article2, surProposition }: Proprietes): ReactElement {
  const { cadre, lectures, examinees } = article2
  const total = totaliser(examinees)
  const controle = useMemo(() => controlerLaRepartition(cadre.communes, cadre, lectures), [article2])
  const exige = controle.etat === 'etabli' ? controle.valeur.avant : total.legal
  const alertes = controle.etat === 'etabli' ? controle.alertes.filter(({ id }) => id !== 'sru.periode-a-verifier') : []
  const siennes = reparties(examinees)
  const autres = controle.etat === 'etabli' ? [] : controle.motifs.filter(({ id }) => id !== 'mutualisation.retenu-manquant')
  const aSaisir = total.sansRetenu.length === 0 ? [] : [message('volet.objectifs.a-saisir-pour', { communes: citer(total.sansRetenu) })]
  const attendus = [...aSaisir, ...autres]

  return (
    <>
      <h2>{dire('objectifs.total')}</h2>
      <TableDeValeurs titres={[dire('objectifs.nombre'), dire('objectifs.valeur')]} lignes={lignesDu(total, exige)} />
      <ZoneVivante>
        {controle.etat === 'etabli' ? (
          <MessagesReplies
            genre={controle.valeur.verdict === 'conforme' ? 'succes' : controle.valeur.verdict === 'à vérifier' ? 'alerte' : 'erreur'}
            titre={dire('objectifs.controle', { verdict: dire(VERDICTS[controle.valeur.verdict]) })}
            messages={alertes}
          />
        ) : (
          <MessagesReplies genre="alerte" titre={dire('objectifs.controle-attente')} messages={attendus} />
        )}
      </ZoneVivante>
      <Pliage titre={dire('objectifs.repartition')} ouvert={siennes.length <= TABLEAU_OUVERT}>
        <TableDeRepartition communes={siennes} total={total} />
      </Pliage>
      <div className="mx-boutons">
        <Bouton surClic={surProposition}>{dire('objectifs.proposer')}</Bouton>
      </div>
    </>
  )
}

function lignesDu({ manquants, legal, retenu, tauxAvant, tauxApres, sansRetenu }: TotalDeRepartition, exige: number | null): readonly LigneDeValeur[] {
  const partiel = sansRetenu.length === 0 ? null : dire('objectifs.total-partiel', { communes: citer(sansRetenu) })
  const ligne = (id: string, precision: string | null, valeur: string): LigneDeValeur => ({ intitule: dire(id), precision, valeur })
  return [
    ligne('objectifs.manquants', null, ecrireLogements(manquants)),
    ligne('objectifs.total-legal', null, ecrireLogements(legal)),
    ...(exige === legal ? [] : [ligne('objectifs.total-exige', dire('objectifs.total-exige-precision'), ecrireLogements(exige))]),
    ligne('objectifs.taux-avant', dire('objectifs.quotient'), ecrireTaux(tauxAvant)),
    ligne('objectifs.total-retenu', partiel, ecrireLogements(retenu)),
    ligne('objectifs.taux-apres', dire('objectifs.quotient'), ecrireTaux(tauxApres)),
    ligne('objectifs.ecart', partiel, exige === null ? ecrireLogements(null) : dire('objectifs.signe', { ecart: retenu - exige })),
  ]
}
