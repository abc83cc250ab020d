import type { Concepts } from '../concept.ts'

export const pt: Concepts = {
  human: 'human[oa]s?|ser(es)? humanos?|carne e osso|ser vivo|atendimento humano|gente de verdade',
  someone:
    'alguem|algum|alguma|pessoa|pessoas|gente|um de|uma de|fulano|moco|moca|senhor|senhora|cara|individuo|quem cuida|quem resolve|quem trata|interlocutor|algem|alguein|auguem',
  nobody: 'ninguem|nenhum~',
  staff:
    'atendentes?|agentes?|operador~|consultor~|colegas?|tecnic[oa]s?|especialistas?|funcionari[oa]s?|representantes?|analistas?|assistentes|colaborador~|assessor~|empregad[oa]s?|vendedor|profissional|profissionais|membro|expert|pessoal|entendid[oa]|telefonista|recepcionista|moderador~|responsavel tecnico|pessoal qualificado|elemento|gerente de conta|gestor~|atendete|atendimento humano|atendnte|coordenador~|ouvidor|assistente humano',
  boss: 'gerentes?|chefe|chefia|responsave(l|is)|supervisor~|diretor~|superior~|encarregad[oa]|coordenador~|dono|decide|manda|patrao|autoridade|direcao|a direcao',
  team: 'suporte|atendimento|sac|financeiro|vendas|setor|departamento|area|equipe|equipa|apoio ao cliente|expedicao|loja|faturacao|cobranca|central|ouvidoria|escritorio|comercial|trocas|empresa|contabilidade|armazem|assistencia tecnica|deposito|reclamacoes|servico ao cliente|faturamento|direcao|servico de atendimento|central de atendimento|agencia|balcao|call center',
  yours: 'seu|sua|seus|suas|teu|tua|voces|vcs|vosso|vossa|vossos|dai|convosco|vosco|de voces|vc',
  bot: 'bots?|robos?|maquinas?|ia|chatbots?|automatic[oa]s?|automatizad[oa]s?|gravacao|computador|programa|inteligencia artificial|roboz~|eletronica|algoritmo|software|menus?|mensagem pronta|mensagens prontas|respostas prontas',
  talk: 'falar|fla|fala|falo|conversar|conversa|converso|bater um papo|papo|explicar|escrever|discutir|tratar|dialogar|chat|comunicar|contar|dizer|mandar um email|trocar uma ideia|expor|falando|perguntar|digitar|teclar|esclarecer|lidar|dialogo|bate papo|prosa|prosear|conversar direto|trocar mensagem|email|mail|e mail|flr|falr|eu falo|falem',
  reach:
    'contatar|contactar|contato|contacto|entrar em contat?o|chegar a|recorrer|dirigir me|ver com|chegar em|entrar em contacto|comunicacao|contatad[oa]|contactad[oa]',
  connect:
    'transferir|transfere|transfira|encaminh~|passar|conectar|redirecion~|direcionar|passa|liga com|transferencia|repassar|repasse|remeter|colocar em contato|passa pro|passar pro|passa pra|envolv~|me manda pr~|manda me|repassem|direcione~|mandar pra|levar ate|me leva|reencaminh~|vincular|passem|me passa pro|me passa pra|passa pra outra|me transfere pra|transferido|transferida|ser transferid[oa]|troca|troque|substitu~',
  raise: 'escalar|subir',
  call: 'ligar|ligue|liguem|ligacao|telefone|telefonema|por telefone|telefonar|chamada|ligarem|na linha',
  me: 'me|mim|comigo|nos|pra mim',
  this: 'meu caso|meu problema|isso|isto|meu pedido|meu processo|a minha questao|processo|situacao',
  help: 'ajuda|ajudar|ajude|ajudem|resolva|resolver|resolve|olhada|olhar|olhe|veja|ver|verifi~|cuide|cuidar|atender|atenda|atendid[oa]|leia|ler|analise|analisar|assuma|assumir|auxili~|assistencia|intervir|intervenha|trate|orientar|oriente|dar um jeito|entender|entenda|escute|ouca|ouvir|acompanh~|dê uma mao|uma mao|tome conta|intervencao|cuidem|me de suporte|conferir|confira|assumisse|dar uma olhada|da uma olhada|ver isso|cuide disso',
  want: 'quero|queria|gostaria|preciso|exijo|desejo|necessito|procuro|gostava|solicito|peco|to precisando|estou precisando|queremos|precisamos|agradecia|agradeceria|faco questao|qro|tenho que|requisito|pedir|solicitar|demando|grato|ficaria|insisto|precisava|pretendo|exigimos|ja pedi|to pedindo|necessitava|faz favor de|seria bom|cairia bem',
  rather: 'prefiro|preferia|preferiria|melhor|em vez|ao inves|no lugar|preferivel',
  can: 'posso|pode|podem|poderia|poderiam|possivel|seria possivel|tem como|consigo|da pra|da para|podia|podemos|deixa|deixe|deixem|sera que|permit~|conseguem|se importa~|importariam|daria|teria como|gostaria que',
  give: 'me da|me de|me deem|chama|chame|chamem|manda|mandem|peca|arranja|arranjem|ter|traz|traga|bota|poe|mande|acione|aciona|me arruma|procura|busca|traz ai|arruma|designe|bota ai|coloca|deem|bota o|coloquem|chamar',
  please:
    'por favor|pfv|pfvr|pf|porfavor|pls|please|obrigad[oa]|ola|oi|bom dia|boa tarde|boa noite|desculp~|gentileza|favor|ok|valeu|opa|fineza|com licenca|e ai',
  not: 'nao|n|nunca|sem|nem|jamais|num|tampouco',
  fed: 'chega|cansei|cansad[oa]|basta|para de|pare de|odeio|fora|nada de|sair do|desligar?|desativ~|nao aguento|pular|de saco cheio|farto|farta|recuso|mais com|larga|encerra|enjoei|detesto|desisto|ja deu|andando em circulos|nao adianta|desisti|esgotad[oa]|aff|aborrecid~|parem com|me cansei|saco cheio|desespero|parem|nao confio|confio',
  real: 'real|reais|de verdade|verdadeir[oa]|viv[oa]|mesmo|competente|fisica|autentic[oa]|realmente|qualificad[oa]|preparad[oa]|normal',
  who: 'quem|com quem|a quem|pra quem|para quem',
  how: 'como (faco|posso|falo|consigo|entro|saio)|onde posso|como que|como e que|como',
  many: 'quant[oa]s?|numero de|por pessoa|maximo|limite',
  what: 'que|qual|quais|quando|onde|por que|o que',
  there:
    'tem|ha|existe|disponivel|livre|online|ai|do outro lado|por tras|aqui|presente|de plantao|trabalhando',
  past: 'ontem|falei|disse|prometeu|ajudou|ligou|passad[oa]|ja|era|foi|mandou|estava|escreveu|avisou|indicou|atendeu|semana passada|conversei|entrou|comprei|recebi|fez|quebrou|roubou|levou|tinha|deu|explicou|me ligaram|usou|grosso|clonou|pegou|copiou',
  mine: 'meu|minha|meus|minhas|nosso|nossa|sou|somos',
  other: 'outr[oa]s?|mais alguem|mais|segunda',
  third:
    'amig[oa]s?|esposa|marido|filh[oa]s?|mae|avo|entregador~|motoboy|medic[oa]|advogad[oa]|jogador~|vendedor~|clientes?|hospedes?|crianca~|contador~?|vizinh[oa]s?|corretor~|imoveis|seguradora|usuari[oa]s?|modelo|famos[oa]|perito|banco|viagens|namorad[oa]|transportadora|estudantes?',
  thanks: 'obrigad[oa] a|obrigad[oa] ao|agradec~|parabens',
  job: 'vaga|candidat~|trabalha|contrat~|trabalho',
  price:
    'preco|custa|desconto|horario|numero|tamanho|presente|nota fiscal|fatura|garantia|entrega|pedido|reembolso|material|codigo|ingresso|quarto|abre|domingo~|idioma|ingles|portugues|gratuit~|pacote|cartao|barraca|direitos|comissao|fone|passeio|encomenda|cnpj|taxa|frete|estoque|sofa|taxi|carro|fila de espera|celular',
  role: 'perfil|conta|plano|permiss~|adicion~|remov~|atribuir|app|software|api|senha|funcao|automaticamente|administrador|grupo|modulo|licenc~|recursos|plugin|assinatura|transfiro|tela|botao',
  areyou: 'voce e|vc e|voces sao|es um|e um|e uma|to falando|estou falando|tu es',
  complain: 'reclamacao|reclamar|reclamo',
  now: 'ja|agora|urgente|urgentemente|imediatamente|hoje|rapido|logo|o quanto antes|ja ja|amanha|hoje a tarde|mais tarde',
  answer: 'responda|responder|respostas?|respondam|responde|retorno|escreva',
  good: 'simpatic[oa]|otim[oa]|boa|legal|melhor que|atencios[oa]',
  says: 'aparece|mensagem|erro|livro|marca|artigo|texto|foto|pagina|golpe|escrito|avaliacoes|nome|pra um robo',
  problem:
    'nao entende~|inutil|nao ajuda|nao ta me|nao funciona|sempre|mesm[oa]|complicad[oa]|complex[oa]|delicad[oa]|de novo|tres vezes|repet~|semanas|pessoalmente|diretamente|direto|burr[oa]|grave|absurdo|vergonha|palhacada|irritad[oa]|privad[oa]|particular|nada|nao adianta',
  connectMe:
    'me pass[ae]~|me transf~|me coloc[ae]~|me encaminh~|me conect~|passa me|passe me|transfira me|ponha me|coloca me|encaminhe me|ligue me|me liga com|me direcion~|me redirec~|me bota|me poe|me joga|ser transferid[oa]|me transfere|me passa',
  callMe:
    'me lig[au]~|ligar me|liguem me|ligue me|me telefon~|retornar minha ligacao|me retorn~|retorno|me chamar|me dar uma ligada|telefonem me|me de um toque|me lig[au]em|me liguem de volta|que me liguem|podem me ligar|me ligar|podem ligar|ligar no meu|me ligasse|que me ligasse',
  where: 'cade|onde esta|onde estao|kd',
  only: 'so|apenas|somente|simplesmente',
  drop: 'deixa pra la|incomodar|nao precis[ao]|esquece',
  reachMe:
    'contactar me|contactasse|me contat~|me contact~|entr~ em contat?c?t?o comigo|contacte me|contacte nos|me procur~|contato comigo|contacto comigo',
  helpMe:
    'me ajud~|ajudar me|ajude me|me atend~|atender me|me auxili~|me orient~|me explic~|me socorr~|me assessor~',
  answerMe: 'me respond~|responder me|respondam me|me escrev~|escrevam me',
  tell: 'me diz|me diga|diga me|dizer me|me dizer|me fala|me fale|alguem sabe|voce sabe|vc sabe|me informa|me informar|me avisa',
  must: 'sempre tenho que|tenho sempre que|precisa de|e preciso|e necessario|e obrigatorio|por que tenho que|necessario|obrigatorio',
  person: 'pessoas?|gente|individuo',
  filler: 'entao|bom|tipo|ne|pois|olha|ah|poxa|bem|tá|beleza',
}
