"""Titles that look like a field and are none: without them 客户传真 would become a telephone."""

from __future__ import annotations

import re

from domain.ledgers.synonyms import title_words as _words

#: Titles of columns that belong to no field of any kind.
IGNORED = _words("""
    序号, 序, 行号, no, #, index, row, 项次, 项目序号, 顺序号, 邮编, 邮政编码, zip, zip code, zipcode, postcode,
    postal code, incident zip, 传真, 传真号, fax, 邮箱, 电子邮箱, 电子邮件, email, e mail, mail, 微信, 微信号, qq,
    身份证, 身份证号, 身份证号码, 性别, 年龄, 出生日期, 民族, 学历, 入职日期, 入职时间, 离职日期, 出生年月, 籍贯, 婚姻状况, 政治面貌, 车牌号, 车牌, 网址, 网站, 链接, 购买链接, url, website, link,
    图片, 照片, 附件, 二维码图片, 银行账号, 账号, 对方账号, 开户行, 税号, 签字, 签名, 回访人, 审核人, 制表人, 填表人, 录入人, 登记人, 编制人, 复核人, 批准人, 审批人, 验收人, 检查人, 监督人, 更新人, 修改人, 打印人, 紧急联系人,
    紧急联系电话, 紧急联系人电话, 应急联系人, 制表日期, 填表日期, 打印时间, 打印日期, 导出时间, 更新时间, 更新日期, 修改时间, 录入时间, 审核时间, 审批时间,
    合计, 小计, 总计, 页码, 页数, 版本, 批次, 批号, 税率, 税额, 发票号, 发票号码, 快递单号, 物流单号, 运单号, 采购单号, 开户银行, 银行卡号, 卡末四位,
    ip, ip地址, mac, mac地址, 网关, 子网掩码, 端口, 域名, 账户, 密码, 用户密码, id号, 纳税人识别号, status date, agency name,
    x coordinate state plane, y coordinate state plane, gid, 生产厂家, 厂家, 供应商, 制造商, 生产商, 制造单位,
    品牌厂家, 生产单位, 出品单位, 经销商, 代理商, 维保单位, 维保公司, 维护单位, 保养单位, 检验机构, 检测单位, manufacturer, make, vendor, supplier, 折旧, 折旧年限, 使用年限, 净值, 累计折旧, 余额, 账户余额, 工时, 年限, 有效期, 有效期至,
    date of birth, birthday, gender, age, created by, updated by, approved by, checked by,
    updated at, updated, last updated, modified, total value
""")
#: Columns that number the rows of the ledger itself, or that this program wrote beside refused rows.
BOOKKEEPING = frozenset(
    _words("""
        序号, 序, 行号, no, #, index, row, 项次, 项目序号, 顺序号, 工作表, 行, 原因, 工作表名, sheet, reason
    """)
)
#: The same for one kind only.
#: Beginnings of titles that speak of something else than the table's own records: of the next visit,
#: the supplier, the invoice. What such a title resembles is not meant: 供应商电话 is nobody's telephone.
OF_SOMETHING_ELSE = re.compile(
    r"下次|下一次|下回|上次|上一次|最近|最后|首次|发票|开票|合同|采购|请购|快递|物流|运单|ip|mac|邮箱|网络|wifi|身份证|证件"
    r"|银行|开户|车牌|车辆|执照|营业|紧急联系|应急|供应商|供货|厂家|厂商|生产厂|生产商|制造|经销|代理商|维保单位|维保公司|施工|监理|设计|审核|审批|批准|复核"
    r"|制表|填表|录入|登记人|创建人|修改|更新|打印|导出|回访|评价|押金|租金|月租|适用|上级|父|税|版本|批次|附件|图片|照片|保管|验收|检查|检验|检测"
    r"|(?:next|last|previous|supplier|vendor|manufacturer|invoice|contract|bank|emergency"
    r"|tracking|purchase order|po|tax|vat|email|e mail|mac|approved|checked|updated|modified)\b"
)
#: The same where the table does not list parts.
OF_PARTS = re.compile(r"耗材|材料|配件|备件|零件|更换|人工|工时|(?:parts?|material|labou?r)\b")
#: Codes of what a table only mentions: 门店编号 in a list of orders is not the order's number.
CODE_OF = re.compile(
    r"(?P<of>部门|科室|班组|门店|店铺|网点|站点|小区|项目|楼栋|仓库|区域|类别|分类|型号|客户|用户|会员|业主|师傅|技师|工程师|员工|人员|职工)"
    r"(?:编号|编码|代码|id|号)$"
)
IGNORED_FOR: dict[str, tuple[str, ...]] = {
    "work-orders": _words("""
        客户编号, 客户编码, 客户代码, 用户编号, customer id, customer code, 派单人, 登记人, 受理人, 录入人, 创建人, created by,
        提单人, 接线员, 客服, 受理员, 派工人, 审核, 验收, 回访时间, 回访日期, 评分, 评价星级, 客户签字, 业主签字, 用户签字, 购买日期, 购机日期, 维修开始时间, 开始时间,
        保修期, 保修状态, 上门费, 材料费, 人工费, 工时费, 配件费, 交通费, 数量, 更换配件, 配件名称, 维修班组, 到达时间, 出发时间, 响应时间, 满意度, 评价, 回访结果, 省份, 城市, 品牌, brand, agency, cross street 1,
        cross street 2, intersection street 1, intersection street 2, landmark, bbl,
        location type, address type, facility type, park borough, vehicle type, 地址类型,
        resolution action updated date, street name, city, police district, police post,
        data provider, country, group type
    """),
    "customers": _words("""
        法人, 法人代表, 建设单位, 施工单位, 监理单位, 主管单位, 主管部门, 办学层次, 经营范围, 建设项目, 客户来源, 业务员, 客户简称, 简称, 所属行业, 行业, 客户行业, 注册资金, 注册资本, 成立日期, 建档日期, 建筑面积, 面积, 职务, 职位, 岗位, 统一编号, 销售员, 销售代表, 客户经理, 跟进人
    """),
    "assets": _words("""
        品牌, brand, 计量单位, 单位, 数据来源, 维修次数, 保管人, 责任人, 保管员, 使用人电话, 采购人, 折旧方法, 残值, 净残值率, 功率, 额定功率, 额定载重, 层站门, 押金, 月租金
    """),
    "technicians": _words("""
        职务, 岗位, 职称, 性别, 证书类型, 证书名称, 紧急联系人, 紧急联系电话, 状态, 在职状态, 合同到期日, 户籍地址, 户口所在地, 身份证地址
    """),
    "parts": _words("""
        总价, 金额, 总金额, 库存金额, 金额合计, 合计金额, amount, total, value, total value, stock value, 入库日期, 出库数量, 入库数量, 期初库存, 期初数量, 期初结存, 本期入库, 本期出库, 本月入库, 本月出库, 最高库存, 库存上限, 适用机型, 适用型号, max stock
    """),
}
